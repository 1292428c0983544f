package dev.assay.domain.scheme.creditgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.DocumentRequirement.Need;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditGradeSchemeTest {
    private final CreditGradeScheme scheme = new CreditGradeScheme();
    private final Edition edition = scheme.edition("B/1").orElseThrow();

    @Rule("CASE-22")
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2022-01-10, A/0",
        "2023-03-16, A/0",
        "2023-03-17, A/1",
        "2025-05-31, A/1",
        "2025-06-01, B/0",
        "2026-01-28, B/0",
        "2026-01-29, B/1"
    })
    void eachEditionIsInForceFromItsDay(LocalDate day, String id) {
        assertThat(scheme.editionOn(day)).map(Edition::id).contains(id);
    }

    @Test
    @Rule("CASE-22")
    void beforeTheFirstEditionThereIsNoneAndOnlyTheCurrentOneIsFiled() {
        assertThat(scheme.editionOn(LocalDate.of(2022, 1, 9))).isEmpty();
        assertThat(scheme.editions()).filteredOn(Edition::filed).containsExactly(edition);
    }

    @Test
    @Rule({"CR-01", "CR-05"})
    void table1Has29IndicatorsInNineGroupsThatMake145() {
        assertThat(edition.criteria()).hasSize(29);
        assertThat(edition.criteria().stream().map(Criterion::group).distinct()).hasSize(9);
        assertThat(edition.criteria().stream().map(Criterion::maximum).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("145");
        assertThat(pointsByFirstLevel()).containsExactlyInAnyOrderEntriesOf(Map.of("1", 30, "2", 50, "3", 65));
        assertThat(edition.criteria())
                .extracting(
                        Criterion::code,
                        criterion -> criterion.name().zh(),
                        criterion -> criterion.group().zh())
                .contains(
                        tuple("1.1.1", "发展战略", "价值理念"),
                        tuple("1.3.1", "品牌建设", "品牌形象"),
                        tuple("2.3.2", "市场占有率", "市场能力"),
                        tuple("3.2.2", "合同履行", "相关方履约"),
                        tuple("3.3.2", "知识产权公益", "公益支持"));
    }

    private Map<String, Integer> pointsByFirstLevel() {
        return edition.criteria().stream()
                .collect(Collectors.groupingBy(
                        criterion -> criterion.code().substring(0, 1),
                        Collectors.summingInt(criterion -> criterion.maximum().intValueExact())));
    }

    @Test
    @Rule("CR-02")
    void levelsRiseFromTheOneThatFails() {
        assertThat(edition.levels())
                .extracting(Level::code, Level::certifiable)
                .containsExactly(
                        tuple("D", false),
                        tuple("C", true),
                        tuple("B", true),
                        tuple("A", true),
                        tuple("AA", true),
                        tuple("AAA", true));
    }

    @Rule("CR-10")
    @ParameterizedTest(name = "{0}, design duty {1}: {2}")
    @CsvSource({
        "INITIAL, true, ABCD ACD BCD",
        "RECERTIFICATION, true, ABCD ACD BCD",
        "SURVEILLANCE, true, ACD BCD",
        "INITIAL, false, ABD AD BD",
        "RECERTIFICATION, false, ABD AD BD",
        "SURVEILLANCE, false, AD BD"
    })
    void modesCombineByAuditAndDesignDuty(AuditKind audit, boolean designs, String sets) {
        assertThat(edition.modes().accepted(audit, designs))
                .extracting(combination -> String.join("", new TreeSet<>(combination.modes())))
                .containsExactly(sets.split(" "));
    }

    @Test
    @Rule({"CASE-13", "MYST-01"})
    void inspectionAndTestingAreOpenOrAMysteryVisit() {
        assertThat(edition.modes().mystery()).containsExactlyInAnyOrder("A", "B");
        assertThat(edition.modes().tests()).isEmpty();
    }

    @Test
    @Rule("CASE-04")
    void sevenDocumentsAreAskedForFourOfThemAlways() {
        assertThat(edition.documents())
                .extracting(DocumentRequirement::code, DocumentRequirement::need)
                .containsExactly(
                        tuple("1", Need.REQUIRED),
                        tuple("2", Need.REQUIRED),
                        tuple("3", Need.IF_APPLICABLE),
                        tuple("4", Need.REQUIRED),
                        tuple("5", Need.REQUIRED),
                        tuple("6", Need.IF_APPLICABLE),
                        tuple("7", Need.OPTIONAL));
    }

    @Test
    @Rule("CASE-05")
    void itAppliesTo21CodesOfThreeFields() {
        assertThat(edition.fieldCodes())
                .hasSize(21)
                .extracting(Named::code)
                .doesNotHaveDuplicates()
                .contains("SC-01/511", "SC-02/548", "SC-03/625");
        assertThat(edition.fieldCodes().stream()
                        .map(field -> field.code().substring(0, 5))
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("SC-01", "SC-02", "SC-03"));
    }

    @Test
    @Rule({"SUS-01", "WDR-01", "CAN-01"})
    void theListsOfReasonsAreClosed() {
        assertThat(edition.reasons().suspension()).hasSize(9);
        assertThat(edition.reasons().withdrawal()).hasSize(9);
        assertThat(edition.reasons().cancellation()).hasSize(4);
        assertThat(edition.reasons().suspension().getLast().clause()).isEqualTo("CCT/GZ-SC01-02 9.1(9)");
    }

    @Test
    @Rule({"CASE-14", "CASE-20"})
    void refusalIsReasonedInWordsAndConclusionsAreCalledAsInTheGeneralProcedure() {
        assertThat(edition.reasons().refusal()).isEmpty();
        assertThat(Recommendation.values())
                .allMatch(conclusion -> edition.nameOf(conclusion).equals(GeneralProcedure.nameOf(conclusion)));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var wording = CreditGradeScheme.WORDING;

        assertThat(wording.keys(Locale.CHINESE)).isEqualTo(wording.keys(Locale.ENGLISH));
    }

    @Test
    void everyReadingIsWrittenAndNamedOnce() {
        assertThat(edition.interpretations())
                .extracting(Interpretation::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("credit-grade/"));
        assertThat(edition.interpretations())
                .extracting(reading -> reading.message().text().zh())
                .allMatch(text -> text.contains("。"));
    }

    @Test
    @Rule("CR-04")
    void theComparisonIsASettingAndNothingElseIs() {
        var configured = scheme.configured(Map.of("comparison", "proportional"));
        var excluded = Sheets.excluding(5, "5");

        assertThat(rated(scheme.editions().getLast(), excluded)).isEqualTo("AA");
        assertThat(rated(configured.editions().getLast(), excluded)).isEqualTo("AAA");
        for (var wrong : List.of(Map.of("comparison", "other"), Map.of("colour", "red"))) {
            assertThatThrownBy(() -> scheme.configured(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String rated(Edition edition, EvaluationSheet sheet) {
        return edition.rate(sheet).orElseThrow().level();
    }
}
