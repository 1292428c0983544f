package dev.assay.domain.scheme.masspersonalisation;

import static dev.assay.domain.certification.audit.AuditKind.INITIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.audit.AuditTimeRequest.ManualBase;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.DocumentRequirement.Need;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassPersonalisationSchemeTest {
    private final MassPersonalisationScheme scheme = new MassPersonalisationScheme();
    private final Edition edition = scheme.edition("v1.1").orElseThrow();

    @Rule("CASE-22")
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2023-02-07, v1.0", "2025-08-30, v1.0", "2025-08-31, v1.1"})
    void eachEditionIsInForceFromItsDay(LocalDate day, String id) {
        assertThat(scheme.editionOn(day)).map(Edition::id).contains(id);
    }

    @Test
    @Rule("CASE-22")
    void beforeTheFirstEditionThereIsNoneAndOnlyTheCurrentOneIsFiled() {
        assertThat(scheme.editionOn(LocalDate.of(2023, 2, 6))).isEmpty();
        assertThat(scheme.editions()).filteredOn(Edition::filed).containsExactly(edition);
    }

    @Test
    @Rule({"MPC-02", "MPC-04"})
    void theLevelsRiseFrom1To5AndTheCertificateIsForTheOneAppliedFor() {
        assertThat(edition.certifiesLevelAppliedFor()).isTrue();
        assertThat(edition.levels())
                .extracting(Level::code, level -> level.name().zh(), Level::certifiable)
                .containsExactly(
                        tuple("L1", "一级（规划级）", true),
                        tuple("L2", "二级（规范级）", true),
                        tuple("L3", "三级（集成级）", true),
                        tuple("L4", "四级（优化级）", true),
                        tuple("L5", "五级（引领级）", true));
    }

    @Test
    @Rule("MPC-01")
    void theClausesAreOfEightModulesAndThePlatformAndAreMarkedByFulfilment() {
        assertThat(edition.criteria())
                .hasSize(105)
                .allMatch(criterion -> criterion.mark() == Mark.Kind.FULFILMENT && criterion.maximum() == null)
                .extracting(Criterion::code)
                .doesNotHaveDuplicates();
        assertThat(edition.criteria().stream()
                        .map(criterion -> criterion.group().zh())
                        .distinct())
                .containsExactly("需求识别", "需求评估", "研发设计", "采购", "营销服务", "生产制造", "物流配送", "售后服务", "交互平台");
    }

    @Test
    @Rule("CASE-04")
    void nineDocumentsAreAskedForSixOfThemAlways() {
        assertThat(edition.documents())
                .extracting(DocumentRequirement::code, DocumentRequirement::need)
                .containsExactly(
                        tuple("1", Need.REQUIRED),
                        tuple("2", Need.REQUIRED),
                        tuple("3", Need.REQUIRED),
                        tuple("4", Need.IF_APPLICABLE),
                        tuple("5", Need.REQUIRED),
                        tuple("6", Need.REQUIRED),
                        tuple("7", Need.IF_APPLICABLE),
                        tuple("8", Need.REQUIRED),
                        tuple("9", Need.OPTIONAL));
    }

    @Test
    @Rule("CASE-05")
    void itAppliesToTheSixCodesOfField14() {
        assertThat(edition.fieldCodes())
                .extracting(Named::code)
                .containsExactly("SC-14/861", "SC-14/862", "SC-14/863", "SC-14/864", "SC-14/865", "SC-14/869");
    }

    @Rule({"CASE-13", "SURV-02", "REC-01"})
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"INITIAL, MT", "RECERTIFICATION, MT", "SURVEILLANCE, M"})
    void testAndAuditAreBothCarriedOutAndSurveillanceAuditsAlways(AuditKind audit, String modes) {
        for (var designs : Set.of(true, false)) {
            assertThat(edition.modes().accepted(audit, designs))
                    .extracting(combination -> String.join("", new TreeSet<>(combination.modes())))
                    .containsExactly(modes);
        }
    }

    @Test
    @Rule({"CASE-13", "MYST-01"})
    void theCharacteristicTestIsALaboratorysAndNothingIsAMysteryVisit() {
        assertThat(edition.modes().mystery()).isEmpty();
        assertThat(edition.modes().tests()).containsExactly("T");
    }

    @Test
    @Rule({"SUS-01", "WDR-01", "CAN-01"})
    void reasonsAreThoseOfTheGeneralProcedureAndCancellationIsByRequest() {
        assertThat(edition.reasons().suspension()).hasSize(13);
        assertThat(edition.reasons().withdrawal()).hasSize(11);
        assertThat(edition.reasons().cancellation())
                .extracting(Listed::id, Listed::clause)
                .containsExactly(tuple("cancellation-1", "CESI-MPC 5.3"));
    }

    @Test
    @Rule({"SURV-02", "SURV-04"})
    void surveillanceLooksAtSevenThingsAndHasFiveTriggers() {
        assertThat(edition.surveillanceContents()).hasSize(7);
        assertThat(edition.surveillanceContents().getFirst().clause()).isEqualTo("CESI-MPC 4.5.2(1)");
        assertThat(edition.surveillanceTriggers()).hasSize(5);
        assertThat(edition.surveillanceTriggers().getLast().clause()).isEqualTo("CESI-MPC 4.5.1 5)");
    }

    @Rule("SURV-02")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"L1, 32", "L2, 32", "L3, 53", "L4, 53", "L5, 53"})
    void surveillanceSamplesHalfOfTheLevelsClausesRoundedUp(String level, int clauses) {
        var sampling = edition.sampling().orElseThrow();

        assertThat(sampling.size(level)).isEqualTo(clauses);
        assertThat(sampling.clause()).isEqualTo("CESI-MPC 4.5.2");
        assertThat(Readings.HALF_ROUNDED_UP.message().text().en()).contains("32 of 63, 53 of 105");
    }

    @Test
    @Rule({"CASE-14", "CASE-20"})
    void refusalIsReasonedInWordsAndConclusionsAreCalledAsInTheGeneralProcedure() {
        assertThat(edition.reasons().refusal()).isEmpty();
        assertThat(Recommendation.values())
                .allMatch(conclusion -> edition.nameOf(conclusion).equals(GeneralProcedure.nameOf(conclusion)));
    }

    @Test
    @Rule("TIME-0")
    void manDaysAreEnteredWithAJustification() {
        var justified = new Factors(Set.of(), Set.of(), new ManualBase(new BigDecimal("7"), "three places"));

        assertThat(edition.auditTime(new AuditTimeRequest(INITIAL, 120, 1, Factors.NONE))
                        .breaches())
                .hasSize(1);
        assertThat(edition.auditTime(new AuditTimeRequest(INITIAL, 120, 1, justified))
                        .orElseThrow()
                        .days())
                .isEqualByComparingTo("7");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var wording = MassPersonalisationScheme.WORDING;

        assertThat(wording.keys(Locale.CHINESE)).isEqualTo(wording.keys(Locale.ENGLISH));
    }

    @Test
    void everyReadingIsWrittenAndNamedOnceAndTellsTheOther() {
        assertThat(edition.interpretations())
                .hasSize(12)
                .extracting(Interpretation::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("mass-personalisation/"));
        assertThat(edition.interpretations())
                .extracting(reading -> reading.message().text())
                .allMatch(text -> text.zh().contains("另一种读法")
                        && text.en().toLowerCase(Locale.ROOT).contains("the other reading"));
    }

    @Test
    void itHasNoSettings() {
        assertThat(scheme.configured(Map.of())).isSameAs(scheme);
        assertThatThrownBy(() -> scheme.configured(Map.of("comparison", "absolute")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
