package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.journal.Recordable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What can happen to a case. */
public sealed interface CaseEvent extends Recordable {

    /** A draft was begun, and belongs to an account. */
    record CaseOpened(LocalDate on, String scheme, String owner, Application application) implements CaseEvent {
        @Override
        public String rule() {
            return "CASE-01";
        }
    }

    /** The draft was changed. */
    record ApplicationAmended(LocalDate on, Application application) implements CaseEvent {
        @Override
        public String rule() {
            return "CASE-01";
        }
    }

    /** The application was received; its edition is settled for good (CASE-22). */
    record ApplicationSubmitted(LocalDate on, String edition) implements CaseEvent {
        @Override
        public String rule() {
            return "CASE-04";
        }
    }

    record ApplicationAccepted(LocalDate on, String statement) implements CaseEvent {
        @Override
        public String rule() {
            return "CASE-06";
        }
    }

    record ContractSigned(LocalDate on, Contract contract) implements CaseEvent {
        @Override
        public String rule() {
            return "CASE-07";
        }
    }

    /** The audit was planned; {@code needed} and {@code onSiteMinimum} are the audit time it was held against. */
    record AuditPlanned(LocalDate on, AuditPlan plan, BigDecimal needed, BigDecimal onSiteMinimum)
            implements CaseEvent {
        @Override
        public String rule() {
            return "CASE-09";
        }
    }

    record DocumentsPassed(LocalDate on, String statement) implements CaseEvent {
        @Override
        public String rule() {
            return "CASE-12";
        }
    }

    record EvaluationDelivered(LocalDate on, Evaluation evaluation, Evaluation.Result result) implements CaseEvent {
        @Override
        public String rule() {
            return "CASE-13";
        }
    }

    record VisitConcluded(LocalDate on, Conclusion conclusion) implements CaseEvent {
        @Override
        public String rule() {
            return "CASE-14";
        }
    }

    record CertificationDecided(LocalDate on, Decision decision) implements CaseEvent {
        @Override
        public String rule() {
            return "CASE-17";
        }
    }

    /** The case has its certificate, whose own stream begins with the same event. */
    record CertificateGranted(CertificateEvent.CertificateIssued certificate) implements CaseEvent {
        @Override
        public LocalDate on() {
            return certificate.on();
        }

        @Override
        public String rule() {
            return certificate.rule();
        }
    }
}
