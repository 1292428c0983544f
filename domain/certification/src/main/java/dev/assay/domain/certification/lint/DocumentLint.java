package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.DocumentRequirement.Need;
import dev.assay.domain.certification.scheme.Edition;

/** A checklist that asks for something (CASE-04). */
final class DocumentLint {
    private DocumentLint() {}

    static void examine(Edition edition, Findings findings) {
        findings.expectCodes(
                        "document",
                        edition.documents().stream()
                                .map(DocumentRequirement::code)
                                .toList())
                .expect(
                        edition.documents().stream().anyMatch(document -> document.need() == Need.REQUIRED),
                        "document.none-required");
    }
}
