package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.journal.Seal;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A seal, but for its streams.
 *
 * @param sealedAt with an offset, for the same reason as in {@link JournalEntryRow}
 */
@Entity
@Table(name = "journal_seal")
record SealRow(
        @Id long number, @TypeDef(type = DataType.OBJECT) OffsetDateTime sealedAt, String previous, String hash) {

    static SealRow of(Seal seal) {
        return new SealRow(seal.number(), seal.sealedAt().atOffset(ZoneOffset.UTC), seal.previous(), seal.hash());
    }

    /** As it is stored, not as it should be. */
    Seal seal(List<SealedStreamRow> streams) {
        return new Seal(
                number,
                sealedAt.toInstant(),
                streams.stream().map(SealedStreamRow::lastEntry).toList(),
                previous,
                hash);
    }
}
