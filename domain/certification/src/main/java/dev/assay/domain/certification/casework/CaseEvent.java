package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.journal.Recordable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What can happen to a case. */
public sealed interface CaseEvent extends Recordable {

    @Override
    default String rule() {
        return switch (this) {
            case CaseOpened _, ApplicationAmended _ -> "CASE-01";
            case ApplicationSubmitted _ -> "CASE-04";
            case ApplicationAccepted _ -> "CASE-06";
            case ContractSigned _ -> "CASE-07";
            case AuditPlanned _ -> "CASE-09";
            case DocumentsPassed _ -> "CASE-12";
            case EvaluationDelivered _ -> "CASE-13";
            case VisitConcluded _ -> "CASE-14";
            case CertificationDecided _ -> "CASE-17";
            case CertificateGranted granted -> granted.certificate().rule();
        };
    }

    /** A draft was begun, and belongs to an account. */
    record CaseOpened(LocalDate on, String scheme, String owner, Application application) implements CaseEvent {}

    /** The draft was changed. */
    record ApplicationAmended(LocalDate on, Application application) implements CaseEvent {}

    /** The application was received; its edition is settled for good (CASE-22). */
    record ApplicationSubmitted(LocalDate on, String edition) implements CaseEvent {}

    record ApplicationAccepted(LocalDate on, String statement) implements CaseEvent {}

    record ContractSigned(LocalDate on, Contract contract) implements CaseEvent {}

    /** The audit was planned; {@code needed} and {@code onSiteMinimum} are the audit time it was held against. */
    record AuditPlanned(LocalDate on, AuditPlan plan, BigDecimal needed, BigDecimal onSiteMinimum)
            implements CaseEvent {}

    record DocumentsPassed(LocalDate on, String statement) implements CaseEvent {}

    record EvaluationDelivered(LocalDate on, Evaluation evaluation, Evaluation.Result result) implements CaseEvent {}

    record VisitConcluded(LocalDate on, Conclusion conclusion) implements CaseEvent {}

    record CertificationDecided(LocalDate on, Decision decision) implements CaseEvent {}

    /** The case has its certificate, whose own stream begins with the same event. */
    record CertificateGranted(CertificateEvent.CertificateIssued certificate) implements CaseEvent {
        @Override
        public LocalDate on() {
            return certificate.on();
        }
    }
}
