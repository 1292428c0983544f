package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.regex.Pattern;

/** A scheme as a whole: its id, and editions that follow each other. */
final class EditionOrderLint {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private EditionOrderLint() {}

    static void examine(CertificationScheme scheme, Findings findings) {
        var editions = scheme.editions();
        findings.expect(ID.matcher(scheme.id()).matches(), "scheme.id", scheme.id())
                .expect(!editions.isEmpty(), "scheme.no-edition")
                .expectCodes("edition", editions.stream().map(Edition::id).toList());
        scheme.name();
        scheme.body();
        for (int i = 1; i < editions.size(); i++) {
            var before = editions.get(i - 1);
            var after = editions.get(i);
            findings.expect(
                    before.effectiveFrom().isBefore(after.effectiveFrom()), "scheme.order", before.id(), after.id());
        }
        for (var edition : editions) {
            findings.expect(!edition.document().isBlank(), "scheme.document", edition.id())
                    .expect(!edition.standard().isBlank(), "scheme.standard", edition.id());
        }
    }
}
