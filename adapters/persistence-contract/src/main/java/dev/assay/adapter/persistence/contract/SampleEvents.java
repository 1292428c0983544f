package dev.assay.adapter.persistence.contract;

import static dev.assay.adapter.persistence.contract.Samples.AWKWARD;
import static dev.assay.adapter.persistence.contract.Samples.DAY;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.audit.AuditTimeRequest.ManualBase;
import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseEvent.ApplicationAccepted;
import dev.assay.domain.certification.casework.CaseEvent.ApplicationAmended;
import dev.assay.domain.certification.casework.CaseEvent.ApplicationSubmitted;
import dev.assay.domain.certification.casework.CaseEvent.AuditPlanned;
import dev.assay.domain.certification.casework.CaseEvent.CertificateGranted;
import dev.assay.domain.certification.casework.CaseEvent.CertificationDecided;
import dev.assay.domain.certification.casework.CaseEvent.ContractSigned;
import dev.assay.domain.certification.casework.CaseEvent.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseEvent.EvaluationDelivered;
import dev.assay.domain.certification.casework.CaseEvent.VisitConcluded;
import dev.assay.domain.certification.casework.Conclusion;
import dev.assay.domain.certification.casework.Contract;
import dev.assay.domain.certification.casework.Decision;
import dev.assay.domain.certification.casework.Evaluation;
import dev.assay.domain.certification.certificate.CertificateEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** At least one event of each kind, and one for each thing in it that may be there or not. */
final class SampleEvents {
    private SampleEvents() {}

    static List<CaseEvent> ofCase() {
        return List.of(
                Samples.opened("gold-mark", "zhao"),
                new ApplicationAmended(DAY, Samples.application("L3")),
                new ApplicationSubmitted(DAY, "B/1"),
                new ApplicationAccepted(DAY, AWKWARD),
                new ContractSigned(DAY, new Contract("合同-1", DAY.minusDays(1), DAY)),
                planned(Factors.NONE),
                planned(new Factors(
                        Set.of("a", "d"), Set.of("1", "4"), new ManualBase(new BigDecimal("21.0"), AWKWARD))),
                new DocumentsPassed(DAY, "齐全"),
                delivered("121.50"),
                delivered(null),
                new VisitConcluded(DAY, new Conclusion(true, "推荐", null)),
                new VisitConcluded(DAY, new Conclusion(false, "不推荐", AWKWARD)),
                new CertificationDecided(DAY, new Decision.Grant("AAA", List.of(AWKWARD))),
                new CertificationDecided(DAY, new Decision.Refuse(List.of("理由", AWKWARD))),
                new CertificateGranted(Samples.issued(Fresh.certificateNumber())));
    }

    static List<CertificateEvent> ofCertificate() {
        return List.of(Samples.issued(Fresh.certificateNumber()));
    }

    static Case amended(Case before) {
        return before.after(new ApplicationAmended(DAY, Samples.application("L" + before.version())));
    }

    static EvaluationDelivered delivered(@Nullable String score) {
        var result = score == null
                ? new Evaluation.Result(false, null, null, null)
                : new Evaluation.Result(true, "AA", new BigDecimal(score), "c0ffee");
        return new EvaluationDelivered(DAY, evaluation(), result);
    }

    private static AuditPlanned planned(Factors factors) {
        var team = List.of(
                new TeamMember("wang", TeamMember.Part.LEADER, new BigDecimal("1.50"), new BigDecimal("0.5")),
                new TeamMember("chen", TeamMember.Part.OBSERVER, BigDecimal.ZERO, BigDecimal.ZERO));
        var basis = new AuditTimeRequest(AuditKind.INITIAL, 120, 2, factors);
        var plan = new AuditPlan(DAY, DAY.plusDays(1), team, basis, "初审");
        return new AuditPlanned(DAY, plan, new BigDecimal("2.0"), new BigDecimal("1.60"));
    }

    private static Evaluation evaluation() {
        return new Evaluation(
                LocalDate.of(2026, 2, 27),
                LocalDate.of(2026, 2, 28),
                List.of(
                        new ConductedActivity("A", "P1", LocalDate.of(2026, 2, 27), "wang"),
                        new ConductedActivity("D", "P2", LocalDate.of(2026, 2, 28), "wang")),
                SampleSheet.full());
    }
}
