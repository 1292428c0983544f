package dev.assay.domain.certification.complaint;

import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.journal.JournalEntry;

/** An entry of a complaint's journal as a sentence. The words of each kind of event are {@code event.<type>}. */
public final class ComplaintSentence {

    /** Who acts where nobody has an account. No account is called so. */
    public static final String NOBODY = "-";

    private ComplaintSentence() {}

    /** From which day what holds, who did it, and under which rule. */
    public static Message of(JournalEntry entry) {
        var actor = entry.stamp().actor();
        return Complaint.WORDING.message(
                "journal.sentence",
                entry.effectiveOn(),
                actor.equals(NOBODY) ? Complaint.WORDING.text("nobody") : actor,
                Complaint.WORDING.message("event." + entry.type()),
                entry.rule());
    }
}
