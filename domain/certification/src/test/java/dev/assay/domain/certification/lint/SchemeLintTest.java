package dev.assay.domain.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.lint.LintFault.Area;
import dev.assay.domain.certification.lint.inn.InnEdition;
import dev.assay.domain.certification.lint.inn.InnScheme;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.tea.TastingScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeLintTest {

    @Test
    void aSoundSchemeHasNoFaults() {
        assertThat(SchemeLint.faultsIn(new InnScheme(new InnEdition(), later("2", 2021))))
                .isEmpty();
    }

    @Test
    void theSchemesThatLivesAreTriedOnAreSound() {
        assertThat(SchemeLint.faultsIn(new TastingScheme())).isEmpty();
        assertThat(SchemeLint.faultsIn(TastingScheme.withoutCancellation())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Inn", "inn-", "-inn", "inn house", "inn--house", "客栈", "1inn"})
    void anIdIsLowerCaseWordsJoinedByHyphens(String id) {
        assertThat(keys(new InnScheme(id, List.of(new InnEdition())))).containsExactly("scheme.id");
    }

    @Test
    void thereIsAnEdition() {
        assertThat(keys(new InnScheme())).containsExactly("scheme.no-edition");
    }

    @Test
    void editionsFollowEachOther() {
        assertThat(keys(new InnScheme(new InnEdition(), later("2", 2020)))).containsExactly("scheme.order");
        assertThat(keys(new InnScheme(new InnEdition(), later("2", 2019)))).containsExactly("scheme.order");
        assertThat(keys(new InnScheme(new InnEdition(), later("1", 2021)))).containsExactly("code.twice");
    }

    @Test
    void aFaultSaysWhereItIs() {
        var broken = new InnEdition() {
            @Override
            public String certificatePrefix() {
                return "inn";
            }
        };

        assertThat(SchemeLint.faultsIn(new InnScheme(broken))).singleElement().satisfies(fault -> {
            assertThat(fault.scheme()).isEqualTo("inn");
            assertThat(fault.edition()).isEqualTo("1");
            assertThat(fault.area()).isEqualTo(Area.FIELDS);
            assertThat(fault)
                    .hasToString("inn 1, FIELDS: The certificate prefix “inn” is not 2 to 8 upper-case letters.");
        });
    }

    @Test
    void everyFaultIsToldAndNotTheFirstAlone() {
        var broken = new InnEdition() {
            @Override
            public String certificatePrefix() {
                return "I";
            }

            @Override
            public List<Level> levels() {
                return List.of(new Level("两把", NAME, false), new Level("两把", NAME, false));
            }
        };

        assertThat(keys(new InnScheme("", List.of(broken))))
                .containsExactlyInAnyOrder(
                        "scheme.id", "field.prefix", "code.ascii", "code.twice", "level.none-certifiable");
    }

    @Test
    void aSchemeThatThrowsIsAtFaultAndTheRestIsExaminedAllTheSame() {
        var broken = new InnEdition() {
            @Override
            public String certificatePrefix() {
                throw new IllegalStateException("no prefix yet");
            }

            @Override
            public List<Level> levels() {
                return List.of();
            }
        };

        assertThat(SchemeLint.faultsIn(new InnScheme(broken)))
                .extracting(LintFault::area, fault -> fault.message().key())
                .containsExactly(tuple(Area.FIELDS, "throws"), tuple(Area.LEVELS, "level.none-certifiable"));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var wording = Wording.beside(SchemeLint.class);

        assertThat(wording.keys(Locale.CHINESE)).isEqualTo(wording.keys(Locale.ENGLISH));
    }

    private static List<String> keys(CertificationScheme scheme) {
        return SchemeLint.faultsIn(scheme).stream()
                .map(fault -> fault.message().key())
                .toList();
    }

    private static Edition later(String id, int year) {
        return new InnEdition() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public LocalDate effectiveFrom() {
                return LocalDate.of(year, 1, 1);
            }
        };
    }
}
