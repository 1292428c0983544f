package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.explanation.Breaches;
import java.util.List;

/** Whether the documents that something rests on are on file, as far as whoever encloses them may know (CASE-04, MYST-01). */
record Enclosures(CaseFile file, Circumstances circumstances) {
    void check(String field, List<String> documents, Breaches breaches) {
        for (var id : documents) {
            breaches.valid(
                    file.document(id)
                            .filter(added -> file.isOpenTo(circumstances.actor(), added))
                            .isPresent(),
                    "CASE-04",
                    field,
                    () -> Case.WORDING.message("CASE-04.no-document", id));
        }
    }
}
