package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * An entry.
 *
 * @param recordedAt with an offset, since H2 takes what JDBC calls a timestamp for a time of day at the place where the
 *     server stands, and cannot tell apart the two hours of the night on which clocks are set back
 */
@Entity
@Table(name = "journal_entry")
record JournalEntryRow(
        @EmbeddedId StreamPosition position,
        String actor,
        @TypeDef(type = DataType.OBJECT) OffsetDateTime recordedAt,
        LocalDate effectiveOn,
        String rule,
        String type,
        String content,
        String previous,
        String hash) {

    static JournalEntryRow of(JournalEntry entry) {
        var stream = entry.stream();
        return new JournalEntryRow(
                new StreamPosition(stream.kind(), stream.id(), entry.number()),
                entry.stamp().actor(),
                entry.stamp().recordedAt().atOffset(ZoneOffset.UTC),
                entry.effectiveOn(),
                entry.rule(),
                entry.type(),
                entry.content(),
                entry.previous(),
                entry.hash());
    }

    /** As it is stored, not as it should be: whoever reads it can tell whether it was changed. */
    JournalEntry entry() {
        return new JournalEntry(
                new Stream(position.kind(), position.id()),
                position.number(),
                stamp(),
                effectiveOn,
                rule,
                type,
                content,
                previous,
                hash);
    }

    Stamp stamp() {
        return new Stamp(actor, recordedAt.toInstant());
    }
}
