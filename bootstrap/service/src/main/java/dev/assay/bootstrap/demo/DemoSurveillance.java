package dev.assay.bootstrap.demo;

import dev.assay.bootstrap.demo.DemoAudit.Merit;
import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent.VisitConcluded;
import dev.assay.domain.certification.casework.Conclusion;
import dev.assay.domain.certification.casework.Purpose;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Listed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is done in a case of surveillance, around the days of its visit. */
record DemoSurveillance(Edition edition, LocalDate visit) {
    private static final int DAYS_AHEAD = 23;
    private static final int LAST_DAY = 4;
    private static final int REVIEW = 6;
    private static final int DECISION = 8;

    /** The day on which it is opened and planned. */
    LocalDate openedOn() {
        return visit.minusDays(DAYS_AHEAD);
    }

    /** The day on which it is decided what follows. */
    LocalDate decidedOn() {
        return visit.plusDays(DECISION);
    }

    /** The certificate is maintained; with another level where that is how the scheme goes about it. */
    List<DemoStep> maintained(Merit merit) {
        return DemoStep.joined(List.of(
                audited(merit, 92, Recommendation.RECOMMENDED), decided("保持认证。 / Maintained.", this::regrading)));
    }

    /** The service falls short, and something follows. */
    List<DemoStep> failed(CertificateAct.Measure measure) {
        return DemoStep.joined(List.of(
                audited(Merit.POOR, 50, Recommendation.NOT_RECOMMENDED),
                decided("监督未通过。 / Surveillance was not passed.", _ -> List.of(measure))));
    }

    private List<DemoStep> audited(Merit merit, int satisfied, Recommendation recommendation) {
        var audit = new DemoAudit(edition, AuditKind.SURVEILLANCE);
        var last = visit.plusDays(LAST_DAY);
        return DemoStep.joined(List.of(
                DemoStep.of(
                        audit.plan(openedOn(), visit),
                        new CaseAct.WaiveDocuments(openedOn(), "文件无重大变化。 / The documents are much as they were."),
                        audit.open(visit)),
                DemoStep.of(audit.activities(visit, last)),
                List.of(new DemoStep(last, theCase -> audit.marks(last, judged(theCase), merit))),
                DemoStep.of(audit.surveys(last, satisfied, null)),
                DemoStep.of(
                        new CaseAct.Conclude(
                                last,
                                new Conclusion(recommendation, "结论见评价表。 / As the sheet shows.", null, contents())),
                        new CaseAct.Review(visit.plusDays(REVIEW), "过程完整。 / Complete."))));
    }

    /** The criteria of the sample, or all of them where there is none. */
    private List<Criterion> judged(Case theCase) {
        var sample = theCase.file().purpose() instanceof Purpose.Surveillance surveillance
                ? surveillance.sample().criteria()
                : List.<String>of();
        return edition.criteria().stream()
                .filter(criterion -> sample.isEmpty() || sample.contains(criterion.code()))
                .toList();
    }

    private Map<String, String> contents() {
        return edition.surveillanceContents().stream()
                .collect(Collectors.toMap(Listed::id, _ -> "已检查，符合要求。 / Looked at, in order."));
    }

    private List<DemoStep> decided(String statement, Function<Case, List<CertificateAct.Measure>> measures) {
        return List.of(new DemoStep(
                decidedOn(),
                theCase -> new CaseAct.DecideSurveillance(decidedOn(), statement, measures.apply(theCase))));
    }

    private List<CertificateAct.Measure> regrading(Case theCase) {
        if (!edition.regradesAtSurveillance()) {
            return List.of();
        }
        var found = theCase.file()
                .latest(VisitConcluded.class)
                .map(concluded -> concluded.evaluation().result().level())
                .orElseThrow();
        var certified =
                theCase.file().purpose() instanceof Purpose.Surveillance surveillance ? surveillance.level() : found;
        return found.equals(certified) ? List.of() : List.of(new CertificateAct.Regrade(found));
    }
}
