package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.journal.JournalEntry;

/** An entry of a case's journal as a sentence. The words of each kind of event are {@code event.<type>}. */
public final class JournalSentence {
    private JournalSentence() {}

    /** From which day what holds, who did it, and under which rule. */
    public static Message of(JournalEntry entry) {
        return Case.WORDING.message(
                "journal.sentence",
                entry.effectiveOn(),
                entry.stamp().actor(),
                Case.WORDING.message("event." + entry.type()),
                entry.rule());
    }
}
