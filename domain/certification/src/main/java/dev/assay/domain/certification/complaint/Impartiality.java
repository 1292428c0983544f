package dev.assay.domain.certification.complaint;

import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintLodged;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may handle a complaint: nobody who made it, who had a part in what it is about, or who is bound to the client (APP-01,
 * ISO/IEC 17065 7.13.5).
 */
record Impartiality(ComplaintLodged lodged, Handling handling) {

    /** Why somebody may not, each at a field; nothing if nothing stands against it. */
    List<Breach> hindrances(String person, LocalDate day, @Nullable String field) {
        var breaches = new Breaches()
                .met(
                        !lodged.complainant().is(person),
                        Complaint.RULE,
                        field,
                        () -> Complaint.WORDING.message("APP-01.complainant", person))
                .met(
                        !handling.background().involves(person),
                        Complaint.RULE,
                        field,
                        () -> Complaint.WORDING.message("APP-01.involved", person));
        handling.background().conflicts(handling.personnel().dossier(person), day).stream()
                .map(breach -> field == null ? breach : breach.within(field))
                .forEach(breaches::add);
        return breaches.orDone(() -> person).breaches();
    }
}
