package dev.assay.domain.scheme.customgoods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.audit.AuditTimeRequest.ManualBase;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.DocumentRequirement.Need;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Schemes;
import dev.assay.domain.certification.scheme.Transition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomGoodsSchemeTest {
    private final CustomGoodsScheme scheme = new CustomGoodsScheme();
    private final Edition edition = scheme.edition("A/0").orElseThrow();

    @Test
    void itIsFoundByItsId() {
        assertThat(Schemes.load(Map.of()).find("custom-goods")).containsInstanceOf(CustomGoodsScheme.class);
    }

    @Rule("CASE-22")
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-07-14,", "2025-07-15, A/0", "2027-01-01, A/0"})
    void itsOneEditionIsInForceFromItsDay(LocalDate day, String id) {
        assertThat(scheme.editionOn(day).map(Edition::id).orElse(null)).isEqualTo(id);
    }

    @Test
    @Rule("CASE-21")
    void whatWasReceivedBeforeTheCutOffHasUntilTheDeadline() {
        assertThat(edition.transition())
                .contains(new Transition(
                        LocalDate.of(2025, 10, 15), LocalDate.of(2026, 10, 15), "CTS OLS/GZ-0056-2025 foreword"));
    }

    @Test
    @Rule("CG-01")
    void clause4Has34RequirementsInTwelveSections() {
        assertThat(edition.criteria()).hasSize(34);
        assertThat(edition.criteria().stream()
                        .collect(Collectors.groupingBy(
                                criterion -> criterion
                                        .code()
                                        .substring(0, criterion.code().indexOf('-')),
                                Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("4.1", 3L),
                        Map.entry("4.2", 3L),
                        Map.entry("4.3", 3L),
                        Map.entry("4.3.1", 3L),
                        Map.entry("4.3.2", 3L),
                        Map.entry("4.3.3", 3L),
                        Map.entry("4.4", 2L),
                        Map.entry("4.5", 2L),
                        Map.entry("4.6", 2L),
                        Map.entry("4.7", 3L),
                        Map.entry("4.8", 3L),
                        Map.entry("4.9", 4L)));
    }

    @Test
    @Rule("CG-01")
    void requirementsAreNamedByTheirTerms() {
        assertThat(edition.criteria())
                .extracting(
                        Criterion::code,
                        criterion -> criterion.name().zh(),
                        criterion -> criterion.group().zh())
                .contains(
                        tuple("4.3.1-1", "设计合规性", "定制商品设计要求"),
                        tuple("4.3.2-2", "生产过程管理", "定制商品生产与交付要求"),
                        tuple("4.9-2", "劳动防护用品", "安全要求"));
    }

    @Test
    @Rule("CG-03")
    void thereIsOneLevelAndItIsCertifiable() {
        assertThat(edition.levels())
                .extracting(Level::code, Level::certifiable)
                .containsExactly(tuple("CONFORMING", true));
    }

    @Rule("CASE-13")
    @ParameterizedTest(name = "{0}, design duty {1}: {2}")
    @CsvSource({
        "INITIAL, true, 123",
        "INITIAL, false, 123",
        "RECERTIFICATION, true, 123",
        "RECERTIFICATION, false, 123",
        "SURVEILLANCE, true, 4",
        "SURVEILLANCE, false, 4"
    })
    void allOfItsModesAreCarriedOut(AuditKind audit, boolean designs, String modes) {
        assertThat(edition.modes().accepted(audit, designs))
                .singleElement()
                .extracting(combination -> combination.modes())
                .isEqualTo(Set.of(modes.split("")));
    }

    @Test
    @Rule({"CASE-13", "MYST-01"})
    void noModeIsAMysteryVisitOrATestByALaboratory() {
        assertThat(edition.modes().mystery()).isEmpty();
        assertThat(edition.modes().tests()).isEmpty();
    }

    @Test
    @Rule("CASE-04")
    void tenDocumentsAreAskedForAllButOneAlways() {
        assertThat(edition.documents()).hasSize(10);
        assertThat(edition.documents())
                .filteredOn(document -> document.need() != Need.REQUIRED)
                .extracting(DocumentRequirement::code, DocumentRequirement::need)
                .containsExactly(tuple("3", Need.IF_APPLICABLE));
    }

    @Test
    @Rule("CASE-05")
    void itsOneFieldIsTheScopeOfClause1() {
        assertThat(edition.fieldCodes()).extracting(Named::code).containsExactly("CG");
    }

    @Test
    @Rule("SUS-01")
    void noListOfReasonsIsPrintedAndThatIsSaid() {
        assertThat(Stream.of(
                                edition.reasons().suspension(),
                                edition.reasons().withdrawal(),
                                edition.reasons().cancellation())
                        .flatMap(List<Listed>::stream))
                .isEmpty();
        assertThat(edition.reasons().inWords()).isTrue();
        assertThat(edition.reasons().occasions()).isEmpty();
        assertThat(edition.interpretations())
                .anyMatch(reading -> reading.id().equals("custom-goods/SUS-01/reason-in-words"));
    }

    @Test
    @Rule("SURV-01")
    void surveillanceLooksAtFourThings() {
        assertThat(edition.surveillanceContents())
                .extracting(Listed::id)
                .containsExactly("surveillance-1", "surveillance-2", "surveillance-3", "surveillance-4");
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
        var asked = new AuditTimeRequest(AuditKind.INITIAL, 80, 1, Factors.NONE);
        var entered = new AuditTimeRequest(
                AuditKind.INITIAL,
                80,
                1,
                new Factors(Set.of(), Set.of(), new ManualBase(BigDecimal.valueOf(4), "one works, one design centre")));

        assertThat(edition.auditTime(asked).breaches())
                .extracting(Breach::field)
                .containsExactly("manualBase");
        assertThat(edition.auditTime(entered).orElseThrow())
                .extracting(AuditTime::days)
                .isEqualTo(BigDecimal.valueOf(4));
    }

    @Test
    void itHasNoSettings() {
        assertThatThrownBy(() -> scheme.configured(Map.of("limit", "75"))).isInstanceOf(IllegalArgumentException.class);
    }
}
