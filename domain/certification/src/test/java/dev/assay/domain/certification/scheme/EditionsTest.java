package dev.assay.domain.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {
    private final CertificationScheme scheme = new TeaScheme();

    @Rule("CASE-22")
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            2024-12-31, none
            2025-01-01, A
            2026-06-30, A
            2026-07-01, B
            2126-01-01, B
            """)
    void anEditionIsInForceFromItsFirstDayUntilTheNext(LocalDate day, String edition) {
        assertThat(scheme.editionOn(day).map(Edition::id).orElse(null)).isEqualTo(edition);
    }

    @Test
    void anEditionAndALevelAreFoundByTheirCodes() {
        var edition = scheme.edition("A").orElseThrow();

        assertThat(scheme.edition("C")).isEmpty();
        assertThat(edition.level("FINE").map(Level::certifiable)).contains(true);
        assertThat(edition.level("PLAIN").map(Level::certifiable)).contains(false);
        assertThat(edition.level("fine")).isEmpty();
    }

    @Rule("CASE-13")
    @ParameterizedTest
    @CsvSource({
        "INITIAL, true, A+B",
        "INITIAL, false, A",
        "SURVEILLANCE, true, A",
        "SURVEILLANCE, false, A",
        "RECERTIFICATION, true, A",
        "RECERTIFICATION, false, A"
    })
    void whichModesMakeAWholeEvaluationDependsOnTheAuditAndOnTheDutyToDesign(
            AuditKind audit, boolean designs, String modes) {
        var accepted = scheme.edition("A").orElseThrow().modes().accepted(audit, designs);

        assertThat(accepted)
                .extracting(EvaluationModes.Combination::modes)
                .isEqualTo(List.of(Set.of(modes.split("\\+"))));
    }

    @Test
    void aSchemeWithoutSettingsTakesNone() {
        var settings = Map.of("temperature", "80");

        assertThat(scheme.configured(Map.of())).isSameAs(scheme);
        assertThatThrownBy(() -> scheme.configured(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("tea-house", "temperature");
    }

    @Test
    void schemesAreFoundByTheirIdsAndNoIdIsTakenTwice() {
        var schemes = Schemes.of(List.of(scheme));

        assertThat(schemes.find("tea-house")).containsSame(scheme);
        assertThat(schemes.find("coffee-house")).isEmpty();
        assertThat(schemes.all()).containsExactly(scheme);
        assertThatThrownBy(() -> Schemes.of(List.of(scheme, new TeaScheme())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tea-house");
    }

    @Test
    void settingsForASchemeThatIsNotThereAreAMistake() {
        var settings = Map.of("coffee-house", Map.of("strength", "3"));

        assertThatThrownBy(() -> Schemes.load(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("coffee-house");
    }
}
