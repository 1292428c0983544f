package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.explanation.Text;
import org.jmolecules.ddd.annotation.ValueObject;

/** One item of the checklist of application documents (CASE-04). */
@ValueObject
public record DocumentRequirement(String code, Text name, Need need) {

    /** Whether it must be there. */
    public enum Need {
        REQUIRED,
        IF_APPLICABLE,
        OPTIONAL
    }
}
