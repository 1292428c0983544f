package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Named;
import java.util.regex.Pattern;

/** What ends up on every certificate: the field it covers, and how its number begins. */
final class FieldLint {
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,8}");

    private FieldLint() {}

    static void examine(Edition edition, Findings findings) {
        findings.expect(!edition.fieldCodes().isEmpty(), "field.none")
                .expectCodes(
                        "field", edition.fieldCodes().stream().map(Named::code).toList())
                .expect(
                        PREFIX.matcher(edition.certificatePrefix()).matches(),
                        "field.prefix",
                        edition.certificatePrefix());
    }
}
