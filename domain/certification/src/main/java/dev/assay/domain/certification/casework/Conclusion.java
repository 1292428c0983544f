package dev.assay.domain.certification.casework;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The team leader's last word on the visit (CASE-14).
 *
 * @param statement why, in words
 * @param dissent what the client does not agree with; null if it agrees
 */
@ValueObject
public record Conclusion(
        boolean recommended, String statement, @Nullable String dissent) {}
