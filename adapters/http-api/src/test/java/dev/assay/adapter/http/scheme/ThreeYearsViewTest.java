package dev.assay.adapter.http.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.adapter.http.scheme.EditionView.CodeAndName;
import dev.assay.adapter.http.scheme.EditionView.StatusReasonsView;
import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.EvaluationModes.Combination;
import dev.assay.domain.certification.scheme.EvaluationModes.DesignDuty;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Occasion;
import dev.assay.domain.certification.scheme.Sampling;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scheme's page says of the three years of a certificate. */
class ThreeYearsViewTest {
    private static final Text NAME = new Text("名", "name");

    @Test
    @Rule({"SUS-01", "WDR-01", "CAN-01"})
    void aReasonSaysWhetherItIsADutyAndWhatIsToldByIt() {
        var reasons = new StatusReasons(
                        List.of(listed("cold"), listed("late")), List.of(listed("spilt")), List.of(listed("drunk")))
                .with(Occasion.MISSED_SURVEILLANCE, "late")
                .with(Occasion.FEES_UNPAID, "late")
                .with(Occasion.SUSPENSION_LAPSED, "spilt")
                .withDuties("spilt");

        var view = StatusReasonsView.of(reasons);

        assertThat(Stream.of(view.suspension(), view.withdrawal(), view.cancellation())
                        .flatMap(List::stream))
                .extracting(ReasonView::id, ReasonView::duty, ReasonView::occasions)
                .containsExactly(
                        tuple("cold", false, List.of()),
                        tuple("late", false, List.of("missed-surveillance", "fees-unpaid")),
                        tuple("spilt", true, List.of("suspension-lapsed")),
                        tuple("drunk", false, List.of()));
    }

    @Test
    @Rule("SURV-02")
    void surveillanceSaysWhatIsDueOnceInACycle() {
        var modes = new EvaluationModes(
                        "TEA-001 5",
                        List.of(new Named("A", NAME), new Named("B", NAME)),
                        List.of(combination(AuditKind.INITIAL, "A", "B"), combination(AuditKind.SURVEILLANCE, "A")))
                .withOncePerCycle("B");

        var view = ModesView.byAudit(modes);

        assertThat(view.get("surveillance"))
                .singleElement()
                .satisfies(surveillance -> assertThat(surveillance.oncePerCycle())
                        .extracting(CodeAndName::code)
                        .containsExactly("B"));
        assertThat(view.get("initial"))
                .singleElement()
                .satisfies(initial -> assertThat(initial.oncePerCycle()).isEmpty());
    }

    @Test
    @Rule("SURV-02")
    void aSamplingSaysItsShareAndClause() {
        var sampling = new Sampling(Map.of("FINE", List.of("1", "2", "3")), new BigDecimal("0.5"), "TEA-001 9");

        assertThat(SamplingView.of(sampling)).isEqualTo(new SamplingView(new BigDecimal("0.5"), "TEA-001 9"));
    }

    @Rule({"MARK-01", "CHG-01", "APP-01"})
    @ParameterizedTest
    @CsvSource({
        "appeal-answer, 1, months, appeal",
        "mark-use-answer, 15, calendar-days, request",
        "misuse-correction, 2, months, demand",
        "change-report, 1, months, change",
        "incident-report, 2, calendar-days, incident",
        "incident-report-special, 7, calendar-days, incident"
    })
    void theLimitsOfWhatIsReportedAndAskedForAreTold(String subject, int amount, String unit, String from) {
        assertThat(LimitView.bySubject(GeneralProcedure.policies(36, "TEA-001 7"))
                        .get(subject))
                .extracting(LimitView::amount, LimitView::unit, LimitView::from)
                .containsExactly(amount, unit, from);
    }

    private static Combination combination(AuditKind audit, String... modes) {
        return new Combination(audit, DesignDuty.ANY, Set.of(modes));
    }

    private static Listed listed(String id) {
        return new Listed(id, "TEA-001 8", NAME);
    }
}
