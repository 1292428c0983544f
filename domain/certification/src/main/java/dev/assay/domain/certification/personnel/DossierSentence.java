package dev.assay.domain.certification.personnel;

import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.journal.JournalEntry;

/** An entry of a dossier's journal as a sentence. The words of each kind of event are {@code event.<type>}. */
public final class DossierSentence {
    private DossierSentence() {}

    /** From which day what holds of whom, who put it on record, and under which rule. */
    public static Message of(JournalEntry entry) {
        return Dossier.WORDING.message(
                "journal.sentence",
                entry.effectiveOn(),
                entry.stamp().actor(),
                Dossier.WORDING.message("event." + entry.type(), entry.stream().id()),
                entry.rule());
    }
}
