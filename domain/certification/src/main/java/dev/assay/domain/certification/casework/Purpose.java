package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/** What a case is for: a first certificate, the next one, or to see whether the present one can be maintained. */
@ValueObject
public sealed interface Purpose {

    AuditKind audit();

    /** The certificate it is about; empty for a first one. */
    Optional<CertificateNumber> about();

    /** What a sheet rates: the whole of it, or the sample that surveillance judges. */
    default Outcome<Rating> rate(Edition edition, EvaluationSheet sheet) {
        return this instanceof Surveillance surveillance
                        && !surveillance.sample().criteria().isEmpty()
                ? edition.rateSample(sheet, Set.copyOf(surveillance.sample().criteria()))
                : edition.rate(sheet);
    }

    record Initial() implements Purpose {
        @Override
        public AuditKind audit() {
            return AuditKind.INITIAL;
        }

        @Override
        public Optional<CertificateNumber> about() {
            return Optional.empty();
        }
    }

    /**
     * Recertification (REC-01).
     *
     * @param expiresOn the last day of the present certificate, after which only a first one can be applied for
     */
    record Recertification(CertificateNumber certificate, LocalDate expiresOn) implements Purpose {
        @Override
        public AuditKind audit() {
            return AuditKind.RECERTIFICATION;
        }

        @Override
        public Optional<CertificateNumber> about() {
            return Optional.of(certificate);
        }
    }

    /**
     * Surveillance (SURV-01 to SURV-04), or the audit that a change needs (CHG-02).
     *
     * @param edition the edition it is judged by
     * @param level the code of the certified level
     * @param trigger the id of the listed trigger of an extra audit; null for a regular one
     * @param request the id of the holder's request that it is held for; null if for none
     */
    record Surveillance(
            CertificateNumber certificate,
            String edition,
            String level,
            @Nullable String trigger,
            @Nullable String request,
            Sample sample)
            implements Purpose {
        @Override
        public AuditKind audit() {
            return AuditKind.SURVEILLANCE;
        }

        @Override
        public Optional<CertificateNumber> about() {
            return Optional.of(certificate);
        }
    }
}
