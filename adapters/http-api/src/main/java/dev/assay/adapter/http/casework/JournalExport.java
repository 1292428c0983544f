package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.journal.JournalEntry;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A stream of the journal as it is kept, so that anyone can make its hashes again. */
@Introspected
@Schema(description = "All entries of one stream of the journal, in order, as they are kept.")
public record JournalExport(
        @Schema(description = "How each hash is made") String recipe, List<Entry> entries) {

    public static final String RECIPE =
            "Each hash is SHA-256, in lower-case hexadecimal, over ten fields of its entry one after the other: kind, id,"
                    + " number (in decimal digits), actor, recordedAt, effectiveOn, rule, type, content, previous. Each field"
                    + " is written as the number of its UTF-8 bytes, a colon, and these bytes, so that kind CASE begins"
                    + " 4:CASE. The value of a field is the text that stands here. previous is the hash of the entry before,"
                    + " 64 zeros in the first; numbers begin with 1. A number that is missing is of an entry that whoever"
                    + " exported the journal may not know of; the body's own people have them all.";

    public static JournalExport of(List<JournalEntry> entries) {
        return new JournalExport(RECIPE, entries.stream().map(Entry::of).toList());
    }

    @Introspected
    @Schema(name = "ExportedEntry", description = "One entry, each value just as it goes into the hash.")
    public record Entry(
            @Schema(description = "Of the stream", example = "CASE")
            String kind,

            @Schema(description = "Of the stream: a case's id or a certificate's number")
            String id,

            @Schema(description = "1 for the first; what the reader may not know of is left out")
            long number,

            @Schema(description = "The account that did it") String actor,

            @Schema(description = "In UTC", example = "2026-03-02T01:02:03.456789Z")
            String recordedAt,

            @Schema(description = "The day from which it holds", example = "2026-03-02")
            String effectiveOn,

            @Schema(description = "The rule it was done under", example = "CASE-04")
            String rule,

            @Schema(description = "What happened, in hyphenated words", example = "application-submitted")
            String type,

            @Schema(
                    description =
                            "What happened in full, as text: its characters are what was hashed, not what they mean")
            String content,

            @Schema(description = "The hash of the entry before; zeros for the first")
            String previous,

            @Schema(description = "SHA-256 in hexadecimal") String hash) {

        static Entry of(JournalEntry entry) {
            var stream = entry.stream();
            return new Entry(
                    stream.kind().name(),
                    stream.id(),
                    entry.number(),
                    entry.stamp().actor(),
                    entry.stamp().recordedAt().toString(),
                    entry.effectiveOn().toString(),
                    entry.rule(),
                    entry.type(),
                    entry.content(),
                    entry.previous(),
                    entry.hash());
        }
    }
}
