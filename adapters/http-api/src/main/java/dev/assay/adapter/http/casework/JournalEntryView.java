package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.journal.JournalEntry;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

@Introspected
@Schema(name = "JournalEntry", description = "One line of the journal, sealed to the one before it.")
public record JournalEntryView(
        @Schema(description = "1 for the first; what the reader may not know of is left out")
        long number,

        Instant recordedAt,
        @Schema(description = "The day from which it holds") LocalDate on,
        @Schema(description = "The account that did it") String actor,

        @Schema(description = "The rule it was done under", example = "CASE-04")
        String rule,

        @Schema(description = "What happened, in hyphenated words", example = "application-submitted")
        String type,

        @Schema(description = "Who did what from which day, under which rule, as a sentence")
        BilingualText text,

        @Schema(description = "SHA-256 over the entry, in hexadecimal")
        String hash,

        @Schema(description = "The hash of the entry before; zeros for the first")
        String previous) {

    /** An entry, and the sentence that the context it is of makes of it. */
    public static JournalEntryView of(JournalEntry entry, Message sentence) {
        return new JournalEntryView(
                entry.number(),
                entry.stamp().recordedAt(),
                entry.effectiveOn(),
                entry.stamp().actor(),
                entry.rule(),
                entry.type(),
                BilingualText.of(sentence),
                entry.hash(),
                entry.previous());
    }
}
