package dev.assay.domain.certification.journal;

import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Wording;

/** One place where the journal is not what was written, and what is wrong there. */
public sealed interface JournalFault {
    /** What is said of the journal. */
    Wording WORDING = Wording.beside(JournalFault.class);

    /** Where it is. */
    Message place();

    Message what();

    /** An entry that was changed, moved or dropped. */
    record OfEntry(Stream stream, long number, Message what) implements JournalFault {
        @Override
        public Message place() {
            return WORDING.message(
                    "place.entry", WORDING.message("kind." + stream.kind().name()), stream.id(), Long.toString(number));
        }
    }

    /** A seal that was changed, moved or dropped. */
    record OfSeal(long number, Message what) implements JournalFault {
        @Override
        public Message place() {
            return WORDING.message("place.seal", Long.toString(number));
        }
    }
}
