package dev.assay.domain.scheme.aftersales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.DocumentRequirement.Need;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Schemes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AfterSalesSchemeTest {
    private final CertificationScheme scheme = new AfterSalesScheme();
    private final Edition edition = scheme.edition("2026").orElseThrow();

    @Test
    void itIsFoundAndHasNoSettings() {
        assertThat(Schemes.load(Map.of()).find("after-sales")).isPresent();
        assertThatThrownBy(() -> scheme.configured(Map.of("colour", "red")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Rule("CASE-22")
    void itsOneEditionIsInForceFromItsDay() {
        assertThat(scheme.editions()).containsExactly(edition);
        assertThat(scheme.editionOn(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(scheme.editionOn(LocalDate.of(2026, 1, 1))).contains(edition);
        assertThat(edition.filed()).isTrue();
        assertThat(edition.certificatePrefix()).isEqualTo("SH");
        assertThat(edition.standard()).contains("GB/T 27922-2011", "DNISC1105-2026");
    }

    @Test
    @Rule("AS-01")
    void levelsRiseAndEachIsCertifiable() {
        assertThat(edition.levels())
                .extracting(Level::code, level -> level.name().zh(), Level::certifiable)
                .containsExactly(
                        tuple("QUALIFIED", "达标级", true),
                        tuple("THREE_STAR", "三星级", true),
                        tuple("FOUR_STAR", "四星级", true),
                        tuple("FIVE_STAR", "五星级", true));
    }

    @Test
    @Rule({"AS-01", "AS-03"})
    void itsCriteriaAreMarkedInPointsThatMake100() {
        assertThat(edition.criteria()).hasSize(30).allMatch(criterion -> criterion.mark() == Mark.Kind.POINTS);
        assertThat(edition.criteria().stream().map(Criterion::maximum).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(edition.criteria().stream().map(Criterion::group).distinct()).hasSize(15);
        assertThat(edition.catalogue()).contains(Placeholder.CATALOGUE);
    }

    @Test
    @Rule("AS-01")
    void fourThingsAreDeductedForAndOneAdds() {
        assertThat(edition.deductions())
                .extracting(Named::code)
                .containsExactly("law", "company-system", "industry", "operation");
        assertThat(edition.bonuses()).extracting(Named::code).containsExactly("leading");
    }

    @EnumSource
    @ParameterizedTest
    @Rule("CASE-13")
    void everyAuditTakesInspectionAndManagementAudit(AuditKind audit) {
        for (var designs : List.of(true, false)) {
            assertThat(edition.modes().accepted(audit, designs))
                    .singleElement()
                    .satisfies(combination -> assertThat(combination.modes()).isEqualTo(Set.of("A", "G")));
        }
        assertThat(edition.modes().modes()).extracting(Named::code).containsExactly("A", "B", "C", "D", "E", "F", "G");
    }

    @Test
    @Rule({"CASE-13", "MYST-01"})
    void inspectionAndTestingAreOpenOrAMysteryVisit() {
        assertThat(edition.modes().mystery()).containsExactlyInAnyOrder("A", "B");
        assertThat(edition.modes().tests()).isEmpty();
    }

    @Test
    @Rule("CASE-04")
    void tenDocumentsAreAskedForSixOfThemAlways() {
        assertThat(edition.documents())
                .extracting(DocumentRequirement::code, DocumentRequirement::need)
                .containsExactly(
                        tuple("A", Need.REQUIRED),
                        tuple("B", Need.REQUIRED),
                        tuple("C", Need.REQUIRED),
                        tuple("D", Need.IF_APPLICABLE),
                        tuple("E", Need.REQUIRED),
                        tuple("F", Need.IF_APPLICABLE),
                        tuple("G", Need.REQUIRED),
                        tuple("H", Need.REQUIRED),
                        tuple("I", Need.IF_APPLICABLE),
                        tuple("J", Need.OPTIONAL));
    }

    @Test
    @Rule("CASE-05")
    void itAppliesToOneCodeOfOneField() {
        assertThat(edition.fieldCodes()).extracting(Named::code).containsExactly("SC-11/01.04");
    }

    @Test
    @Rule({"SUS-01", "WDR-01", "CAN-01"})
    void theListsOfReasonsAreClosedAndNothingIsCancelled() {
        assertThat(edition.reasons().suspension()).hasSize(19);
        assertThat(edition.reasons().withdrawal()).hasSize(15);
        assertThat(edition.reasons().cancellation()).isEmpty();
        assertThat(edition.reasons().suspension().getLast().clause()).isEqualTo("DNI SH 6.7.1(19)");
        assertThat(edition.reasons().withdrawal())
                .extracting(reason -> reason.text().zh())
                .contains("因换发新证而撤销旧证书", "获证组织主动放弃认证");
    }

    @Test
    @Rule("CASE-20")
    void eightReasonsAreListedForWhichCertificationIsRefused() {
        assertThat(ids(edition.reasons().refusal()))
                .containsExactly(
                        "refusal-1",
                        "refusal-2",
                        "refusal-3",
                        "refusal-4",
                        "refusal-5",
                        "refusal-6",
                        "refusal-7",
                        "refusal-8");
        assertThat(edition.reasons().refusal())
                .extracting(Listed::clause)
                .startsWith("DNI SH 6.2.1(1)")
                .endsWith("DNI SH 6.2.1(8)");
        assertThat(edition.reasons().refusal().get(3).text().zh()).isEqualTo("行政许可已失效");
    }

    @Rule("CASE-14")
    @ParameterizedTest
    @CsvSource({"RECOMMENDED, 同意推荐认证注册", "AFTER_CORRECTION, 推迟推荐认证注册", "NOT_RECOMMENDED, 拒绝推荐认证注册"})
    void aVisitAgreesDefersOrRefuses(Recommendation recommendation, String name) {
        assertThat(edition.nameOf(recommendation).zh()).isEqualTo(name);
    }

    @Test
    @Rule({"SURV-04", "CERT-01", "FEE-01"})
    void theOtherListsAreWhole() {
        assertThat(ids(edition.surveillanceContents()))
                .hasSize(8)
                .startsWith("surveillance-A")
                .endsWith("surveillance-H");
        assertThat(ids(edition.surveillanceTriggers())).hasSize(5).endsWith("trigger-E");
        assertThat(ids(edition.certificateContents())).hasSize(7).endsWith("certificate-7");
        assertThat(edition.surveillanceContents().getLast().clause()).isEqualTo("DNI SH 5.6.3 H");
        assertThat(edition.fees()).isNotEmpty();
    }

    @Test
    void nothingIsListedTwice() {
        var reasons = edition.reasons();
        assertThat(Stream.of(
                                reasons.suspension(),
                                reasons.withdrawal(),
                                reasons.refusal(),
                                edition.surveillanceContents(),
                                edition.surveillanceTriggers(),
                                edition.certificateContents())
                        .flatMap(List::stream)
                        .map(Listed::id))
                .doesNotHaveDuplicates()
                .hasSize(19 + 15 + 8 + 8 + 5 + 7);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var wording = AfterSalesScheme.WORDING;

        assertThat(wording.keys(Locale.CHINESE)).isEqualTo(wording.keys(Locale.ENGLISH));
    }

    @Test
    void everyReadingIsWrittenAndNamedOnceAndSaysWhatTheOtherOneIs() {
        assertThat(edition.interpretations())
                .extracting(Interpretation::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("after-sales/"));
        assertThat(edition.interpretations())
                .extracting(reading -> reading.message().text())
                .allMatch(text -> text.zh().contains("另一种读法") && text.en().contains("he other reading"));
    }

    private static List<String> ids(List<Listed> listed) {
        return listed.stream().map(Listed::id).toList();
    }
}
