package dev.assay.adapter.persistence.contract;

import static dev.assay.adapter.persistence.contract.Samples.AWKWARD;
import static dev.assay.adapter.persistence.contract.Samples.DAY;

import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.ConductedActivity.Effort;
import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.ConductedActivity.TestReport;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.SheetPiece;
import dev.assay.domain.certification.evaluation.SurveyReport;
import dev.assay.domain.certification.finding.Finding;
import dev.assay.domain.certification.finding.Response;
import dev.assay.domain.certification.finding.Verification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is taken down during a visit, with and without what may be there or not. */
final class SampleFindings {
    private static final List<String> DOCUMENTS = List.of("D1", "D2");

    private SampleFindings() {}

    static List<CaseEvent> all() {
        return List.of(
                new CaseEvent.VisitOpened(DAY, List.of("wang", "chen")),
                activity(Manner.ON_SITE, null),
                activity(Manner.MYSTERY, new TestReport("实验室", AWKWARD)),
                new CaseEvent.ActivityReleased(DAY, "A1"),
                new CaseEvent.MarksRecorded(
                        DAY,
                        new SheetPiece(
                                "wang",
                                "A",
                                SampleSheet.full().marks(),
                                Set.of("9.9", "1.1"),
                                List.of(new Adjustment("law", AWKWARD)),
                                List.of(),
                                AWKWARD,
                                DOCUMENTS)),
                new CaseEvent.MarksRecorded(
                        DAY, new SheetPiece("wang", "B", Map.of(), Set.of("9.9"), null, null, "证据", List.of())),
                survey(null),
                survey(AWKWARD),
                raised(Finding.Grade.MAJOR),
                raised(Finding.Grade.OPPORTUNITY),
                new CaseEvent.FindingAnswered(DAY, "F1", new Response(AWKWARD, "纠正", "措施", DOCUMENTS)),
                new CaseEvent.FindingVerified(
                        DAY,
                        "F1",
                        new Verification(Verification.Means.ON_SITE, false, AWKWARD, DAY.plusDays(9)),
                        "wang"),
                new CaseEvent.FindingVerified(
                        DAY, "F1", new Verification(Verification.Means.IN_WRITING, true, AWKWARD, null), "wang"));
    }

    private static CaseEvent activity(Manner manner, @Nullable TestReport report) {
        var efforts = List.of(new Effort("wang", new BigDecimal("1.50")), new Effort("chen", new BigDecimal("0.5")));
        return new CaseEvent.ActivityReported(
                DAY,
                "A1",
                new ConductedActivity("A", "P1", DAY.minusDays(1), DAY, manner, efforts, AWKWARD, DOCUMENTS, report));
    }

    private static CaseEvent survey(@Nullable String improvement) {
        return new CaseEvent.SurveyReported(
                DAY,
                new SurveyReport("wang", "satisfaction", new Survey(50, 41), 900, AWKWARD, improvement, DOCUMENTS));
    }

    private static CaseEvent raised(Finding.Grade grade) {
        var dueOn = grade.isNonconformity() ? DAY.plusMonths(1) : null;
        return new CaseEvent.FindingRaised(DAY, new Finding("F1", grade, "1.1.1", AWKWARD, DOCUMENTS, dueOn), "wang");
    }
}
