package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.explanation.Breaches;
import java.util.List;

/** Whether the documents that something rests on are on file. */
record Enclosures(CaseFile file) {
    void check(String field, List<String> documents, Breaches breaches) {
        for (var id : documents) {
            breaches.valid(
                    file.document(id).isPresent(),
                    "CASE-04",
                    field,
                    () -> Case.WORDING.message("CASE-04.no-document", id));
        }
    }
}
