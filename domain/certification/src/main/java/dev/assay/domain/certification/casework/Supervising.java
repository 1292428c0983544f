package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.casework.CaseEvent.ActivityReported;
import dev.assay.domain.certification.casework.CaseEvent.SurveillanceDecided;
import dev.assay.domain.certification.casework.CaseEvent.VisitConcluded;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateAct.Measure;
import dev.assay.domain.certification.certificate.SurveillanceReport;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.finding.FollowUp;
import dev.assay.domain.certification.scheme.Listed;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What surveillance asks for beyond any audit, and what follows from it for the certificate (SURV-02, SURV-03, SURV-05). */
record Supervising(CaseFile file, Circumstances circumstances) {
    private static final Wording WORDING = Case.WORDING;

    /** Each item of the edition's list is looked at, and no other; what is not surveillance has no such list. */
    void checkContents(Conclusion conclusion, Breaches breaches) {
        var items = file.purpose() instanceof Purpose.Surveillance
                ? circumstances.editionOf(file).surveillanceContents().stream()
                        .map(Listed::id)
                        .toList()
                : List.<String>of();
        for (var item : items) {
            breaches.met(
                    !conclusion.contents().getOrDefault(item, "").isBlank(),
                    "SURV-02",
                    "contents." + item,
                    () -> WORDING.message("SURV-02.missing", item));
        }
        conclusion.contents().keySet().stream()
                .filter(item -> !items.contains(item))
                .sorted()
                .forEach(item -> breaches.valid(
                        false, "SURV-02", "contents." + item, () -> WORDING.message("SURV-02.unknown", item)));
    }

    /** What is carried out at least once in a cycle cannot wait any longer than to its second surveillance. */
    void checkOncePerCycle(Set<String> carriedOut, Breaches breaches) {
        if (!(file.purpose() instanceof Purpose.Surveillance surveillance) || !isRegular(surveillance)) {
            return;
        }
        var before = circumstances.requiredCertificate().surveillance();
        if (before.stream().noneMatch(SurveillanceReport::isRegular)) {
            return;
        }
        for (var mode : circumstances.editionOf(file).modes().oncePerCycle()) {
            breaches.met(
                    carriedOut.contains(mode)
                            || before.stream().anyMatch(report -> report.modes().contains(mode)),
                    "SURV-02",
                    null,
                    () -> WORDING.message("SURV-02.once-per-cycle", mode));
        }
    }

    private static boolean isRegular(Purpose.Surveillance surveillance) {
        return surveillance.trigger() == null && surveillance.request() == null;
    }

    Outcome<CaseEvent> decide(CaseId id, CaseAct.DecideSurveillance act) {
        if (!(file.purpose() instanceof Purpose.Surveillance surveillance)) {
            throw new IllegalStateException("no surveillance: " + id);
        }
        var breaches = new Breaches()
                .valid(!act.statement().isBlank(), "SURV-03", "statement", () -> WORDING.message("statement.blank"));
        var ends = act.measures().stream()
                .anyMatch(measure -> measure instanceof CertificateAct.SuspendAfter
                        || measure instanceof CertificateAct.WithdrawAfter);
        if (!ends) {
            checkMaintained(surveillance, act.measures(), breaches);
        }
        new WorkOfTheTeam(file, circumstances).checkImpartiality(breaches);
        breaches.met(
                file.openTermination().isEmpty(), "CASE-16", "measures", () -> WORDING.message("CASE-16.undecided"));
        var decided =
                new SurveillanceDecided(act.on(), act.statement(), report(id, surveillance, !ends), act.measures());
        var outcome =
                circumstances.requiredCertificate().perform(decided.onCertificate(), circumstances.ofCertificate());
        return breaches.addAll(outcome.breaches()).orDone(() -> decided);
    }

    /** Without suspension or withdrawal: nothing open, a result that carries what is certified from now on. */
    private void checkMaintained(Purpose.Surveillance surveillance, List<Measure> measures, Breaches breaches) {
        var result = file.evaluation().result();
        var reduced = measures.stream().anyMatch(CertificateAct.Reduce.class::isInstance);
        var level = measures.stream()
                .filter(CertificateAct.Regrade.class::isInstance)
                .map(measure -> ((CertificateAct.Regrade) measure).level())
                .findFirst()
                .orElse(surveillance.level());
        breaches.met(
                        result.passed(),
                        "SURV-05",
                        "measures",
                        () -> WORDING.message("SURV-05.failed", Evaluation.inWords(result.level())))
                .met(
                        reduced
                                || file.required(VisitConcluded.class)
                                                .conclusion()
                                                .recommendation()
                                        != Recommendation.NOT_RECOMMENDED,
                        "SURV-05",
                        "measures",
                        () -> WORDING.message("SURV-05.not-recommended"))
                .met(
                        !result.passed()
                                || !circumstances.editionOf(file).regradesAtSurveillance()
                                || Objects.equals(level, result.level()),
                        "SURV-03",
                        "measures.level",
                        () -> WORDING.message("SURV-03.level", level, Evaluation.inWords(result.level())));
        file.findings().values().stream()
                .filter(FollowUp::blocks)
                .forEach(open -> breaches.met(
                        false,
                        "CASE-15",
                        "measures",
                        () -> WORDING.message("SURV-05.open", open.finding().id())));
    }

    private SurveillanceReport report(CaseId id, Purpose.Surveillance surveillance, boolean conforming) {
        var activities = file.activities().values().stream()
                .map(ActivityReported::activity)
                .toList();
        return new SurveillanceReport(
                id.value(),
                file.required(VisitConcluded.class).on(),
                surveillance.trigger(),
                surveillance.request(),
                conforming,
                activities.stream()
                        .map(ConductedActivity::mode)
                        .distinct()
                        .sorted()
                        .toList(),
                file.evaluation().sheet().marks().keySet().stream().sorted().toList(),
                activities.stream()
                        .filter(activity -> activity.manner().isOnSite())
                        .map(ConductedActivity::place)
                        .distinct()
                        .sorted()
                        .toList(),
                surveillance.sample().activities(),
                file.team());
    }
}
