package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.Recommendation;
import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The team leader's last word on the visit, at the closing meeting (CASE-14).
 *
 * @param statement why, in words
 * @param dissent what the client does not agree with; null if it agrees
 * @param contents what was found of each item that surveillance looks at, by the item's id; empty for other audits
 */
@ValueObject
public record Conclusion(
        Recommendation recommendation,
        String statement,
        @Nullable String dissent,
        Map<String, String> contents) {
    public Conclusion {
        contents = Map.copyOf(contents);
    }
}
