package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.Recommendation;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The team leader's last word on the visit, at the closing meeting (CASE-14).
 *
 * @param statement why, in words
 * @param dissent what the client does not agree with; null if it agrees
 */
@ValueObject
public record Conclusion(
        Recommendation recommendation,
        String statement,
        @Nullable String dissent) {}
