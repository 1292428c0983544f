package dev.assay.application.port.in;

import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** To describe schemes and to calculate with them. Needs no account and stores nothing. */
@PrimaryPort
public interface ConsultSchemes {

    /** A scheme, and one of its editions. */
    record SchemeEdition(CertificationScheme scheme, Edition edition) {}

    /** An answer, and the edition it was given under. */
    record Answer<T>(SchemeEdition under, T value) {}

    /** Every scheme with today's edition, in the order of their ids; one not in force yet is left out. */
    List<SchemeEdition> all();

    /**
     * One edition of one scheme.
     *
     * @param edition null for today's
     */
    Outcome<SchemeEdition> find(String scheme, @Nullable String edition);

    /** What a sheet rates. */
    Outcome<Answer<Rating>> rate(String scheme, @Nullable String edition, EvaluationSheet sheet);

    /** How long an audit takes. */
    Outcome<Answer<AuditTime>> auditTime(String scheme, @Nullable String edition, AuditTimeRequest request);
}
