package dev.assay.adapter.persistence.contract;

import static dev.assay.adapter.persistence.contract.Samples.AWKWARD;
import static dev.assay.adapter.persistence.contract.Samples.DAY;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.audit.AuditTimeRequest.ManualBase;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.casework.AuditProgramme;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseEvent.ApplicationAmended;
import dev.assay.domain.certification.casework.CaseEvent.AuditPlanned;
import dev.assay.domain.certification.casework.CaseEvent.CertificationDecided;
import dev.assay.domain.certification.casework.CaseEvent.VisitConcluded;
import dev.assay.domain.certification.casework.Conclusion;
import dev.assay.domain.certification.casework.Contract;
import dev.assay.domain.certification.casework.Decision;
import dev.assay.domain.certification.casework.Evaluation;
import dev.assay.domain.certification.casework.Purpose;
import dev.assay.domain.certification.casework.RemoteApproval;
import dev.assay.domain.certification.casework.Sample;
import dev.assay.domain.certification.casework.Shortcoming;
import dev.assay.domain.certification.casework.Termination;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.certificate.ScopePart;
import dev.assay.domain.certification.certificate.SurveillanceReport;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.fee.FeeItem;
import dev.assay.domain.certification.fee.Quotation;
import dev.assay.domain.certification.obligation.Obligation.Subject;
import dev.assay.domain.certification.personnel.PersonnelEvent;
import dev.assay.domain.certification.personnel.PersonnelEvent.AuditWitnessed;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictEnded;
import dev.assay.domain.certification.personnel.PersonnelEvent.ImpartialityDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.QualificationEnded;
import dev.assay.domain.certification.personnel.PersonnelEvent.QualificationRecorded;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** At least one event of each kind, and one for each thing in it that may be there or not. */
final class SampleEvents {
    private static final List<Shortcoming> SHORTCOMINGS = List.of(new Shortcoming("licence", AWKWARD));
    private static final List<String> DOCUMENTS = List.of("D1", "D2");

    private SampleEvents() {}

    static List<CaseEvent> ofCase() {
        return Stream.of(ofApplication(), ofPlanning(), SampleFindings.all(), ofDecision(), ofCalendar())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CaseEvent> ofApplication() {
        return List.of(
                Samples.opened("gold-mark", "zhao"),
                new ApplicationAmended(DAY, Samples.application("L3")),
                new CaseEvent.DocumentAdded(DAY, "D1", Samples.document(), "zhao"),
                new CaseEvent.ApplicationSubmitted(DAY, "B/1"),
                new CaseEvent.ApplicationReturned(DAY, SHORTCOMINGS),
                new CaseEvent.ApplicationRejected(DAY, List.of(AWKWARD, "理由")),
                new CaseEvent.ApplicationAccepted(DAY, AWKWARD, null, programme()),
                new CaseEvent.ApplicationAccepted(DAY, "受理", new RemoteApproval(true, AWKWARD), programme()),
                new CaseEvent.FeesQuoted(
                        DAY,
                        new Quotation(
                                "CNY",
                                List.of(new Quotation.Line(
                                        FeeItem.EVALUATION, new BigDecimal("2.50"), new BigDecimal("3000.00"))),
                                List.of(FeeItem.TRAVEL))),
                new CaseEvent.ContractSigned(DAY, new Contract("合同-1", DAY.minusDays(1), DAY)));
    }

    private static AuditProgramme programme() {
        return new AuditProgramme(List.of(
                new AuditProgramme.Item(AuditKind.INITIAL, new BigDecimal("2.50"), List.of()),
                new AuditProgramme.Item(
                        AuditKind.SURVEILLANCE,
                        null,
                        List.of(
                                Within.months(12).of(Within.Base.ISSUE).under("SURV-01", "GZ-1 8.1"),
                                Within.workingDays(5).of(Within.Base.RECEIPT).under("CASE-06", "GZ-1 4.2"),
                                Within.calendarDays(3).of(Within.Base.EXPIRY).under("REC-01", "GZ-1 9"),
                                Within.calendarYear().of(Within.Base.ISSUE).under("SURV-01", "GZ-1 8.2")))));
    }

    private static List<CaseEvent> ofPlanning() {
        return List.of(
                planned(Factors.NONE),
                planned(new Factors(
                        Set.of("a", "d"), Set.of("1", "4"), new ManualBase(new BigDecimal("21.0"), AWKWARD))),
                new CaseEvent.ObjectionRaised(DAY, "wang", AWKWARD),
                new CaseEvent.ObjectionUpheld(DAY, "wang", AWKWARD),
                new CaseEvent.ObjectionDismissed(DAY, "wang", AWKWARD),
                new CaseEvent.DocumentsPassed(DAY, "齐全"),
                new CaseEvent.DocumentsReturned(DAY, SHORTCOMINGS),
                new CaseEvent.DocumentsCorrected(DAY, AWKWARD, DOCUMENTS));
    }

    private static List<CaseEvent> ofDecision() {
        return List.of(
                concluded("121.50"),
                concluded(null),
                new CaseEvent.EvaluationReopened(DAY, AWKWARD),
                new CaseEvent.CaseReviewed(DAY, AWKWARD, "rong"),
                new CertificationDecided(DAY, new Decision.Grant("AAA", List.of(AWKWARD)), "decider"),
                new CertificationDecided(
                        DAY,
                        new Decision.Refuse(List.of(
                                new Decision.Refuse.Reason(null, AWKWARD),
                                new Decision.Refuse.Reason("refusal-1", "理由"))),
                        "decider"),
                new CertificationDecided(DAY, new Decision.Rectify(DAY.plusMonths(1), SHORTCOMINGS), "decider"),
                new CaseEvent.RectificationReported(DAY, AWKWARD, DOCUMENTS),
                new CaseEvent.TerminationProposed(DAY, termination(), "wang"),
                new CaseEvent.TerminationDeclined(DAY, AWKWARD, "decider"),
                new CaseEvent.CaseTerminated(DAY, termination(), AWKWARD),
                new CaseEvent.CaseWithdrawn(DAY, AWKWARD),
                new CaseEvent.CaseOpened(
                        DAY,
                        "gold-mark",
                        "an",
                        Samples.application(null),
                        new Purpose.Recertification(Fresh.certificateNumber(), DAY.plusYears(1))),
                new CaseEvent.CaseOpened(DAY, "gold-mark", "an", Samples.application(null), surveillance()),
                new CaseEvent.DocumentsWaived(DAY, AWKWARD),
                new CaseEvent.SurveillanceDecided(DAY, AWKWARD, report(), measures()),
                new CaseEvent.CertificateGranted(Samples.issued(Fresh.certificateNumber())));
    }

    private static Purpose surveillance() {
        return new Purpose.Surveillance(
                Fresh.certificateNumber(),
                "B/1",
                "AA",
                "trigger-1",
                null,
                new Sample(-7L, List.of("P1"), List.of(new Text("茶", AWKWARD)), List.of("1.1.1")));
    }

    static SurveillanceReport report() {
        return new SurveillanceReport(
                "case-7",
                DAY.minusDays(3),
                null,
                "Q1",
                true,
                List.of("A"),
                List.of("1.1.1"),
                List.of("P1"),
                List.of(new Text("茶", AWKWARD)),
                List.of("an"));
    }

    private static List<CertificateAct.Measure> measures() {
        var ground = new Ground("suspension-1", AWKWARD);
        return List.of(
                new CertificateAct.Regrade("AA"),
                new CertificateAct.Reduce(Samples.scope()),
                new CertificateAct.SuspendAfter(ground, new ScopePart(List.of("P1"), List.of()), DAY),
                new CertificateAct.SuspendAfter(ground, null, null),
                new CertificateAct.WithdrawAfter(new Ground(null, AWKWARD)));
    }

    private static List<CaseEvent> ofCalendar() {
        return List.of(
                new CaseEvent.DeadlineMoved(DAY, Subject.DECISION, null, DAY.plusDays(1), DAY.plusDays(4), true),
                new CaseEvent.DeadlineMoved(
                        DAY, Subject.FINDING_RESPONSE, AWKWARD, DAY.plusDays(4), DAY.plusDays(1), false));
    }

    private static Termination termination() {
        return new Termination(Termination.Ground.FACTS_DIFFER, AWKWARD);
    }

    static List<CertificateEvent> ofCertificate() {
        return SampleCertificates.events();
    }

    static List<PersonnelEvent> ofPerson() {
        return List.of(
                new RegistrationRecorded(DAY, AWKWARD, DAY.plusYears(3)),
                new QualificationRecorded(DAY, "gold-mark", DAY.minusDays(2), DAY.minusDays(1), AWKWARD),
                new QualificationRecorded(DAY, "gold-mark", DAY.minusDays(2), null, "档案-7"),
                new QualificationRecorded(DAY, "gold-mark", null, DAY.minusDays(1), "档案-8"),
                new QualificationEnded(DAY, "gold-mark", AWKWARD),
                new AuditWitnessed(DAY, "gold-mark", "吴敏", DAY.minusDays(3), true, "满意"),
                new AuditWitnessed(DAY, "gold-mark", "wu", DAY.minusDays(3), false, AWKWARD),
                new ImpartialityDeclared(DAY, AWKWARD),
                new ConflictDeclared(DAY, Fresh.creditCode(), "持股", DAY.minusYears(5), null),
                new ConflictDeclared(DAY, Fresh.creditCode(), AWKWARD, DAY.minusYears(5), DAY.plusYears(1)),
                new ConflictEnded(DAY, Fresh.creditCode(), DAY.minusDays(1), AWKWARD));
    }

    static Case amended(Case before) {
        return before.after(new ApplicationAmended(DAY, Samples.application("L" + before.version())));
    }

    static VisitConcluded concluded(@Nullable String score) {
        var result = score == null
                ? new Evaluation.Result(false, null, null, null)
                : new Evaluation.Result(true, "AA", new BigDecimal(score), "c0ffee");
        var conclusion = score == null
                ? new Conclusion(Recommendation.NOT_RECOMMENDED, "不推荐", AWKWARD, Map.of("surveillance-1", AWKWARD))
                : new Conclusion(Recommendation.RECOMMENDED, "推荐", null, Map.of());
        return new VisitConcluded(DAY, conclusion, new Evaluation(SampleSheet.full(), result));
    }

    private static AuditPlanned planned(Factors factors) {
        var team = List.of(
                new TeamMember("wang", TeamMember.Part.LEADER, new BigDecimal("1.50"), new BigDecimal("0.5")),
                new TeamMember("chen", TeamMember.Part.OBSERVER, BigDecimal.ZERO, BigDecimal.ZERO));
        var basis = new AuditTimeRequest(AuditKind.INITIAL, 120, 2, factors);
        var plan = new AuditPlan(DAY, DAY.plusDays(1), team, basis, "初审");
        return new AuditPlanned(DAY, plan, new BigDecimal("2.0"), new BigDecimal("1.60"));
    }
}
