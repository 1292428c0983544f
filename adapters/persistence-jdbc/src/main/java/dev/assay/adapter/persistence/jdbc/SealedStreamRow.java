package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.journal.LastEntry;
import dev.assay.domain.certification.journal.Seal;
import dev.assay.domain.certification.journal.Stream;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "sealed_stream")
record SealedStreamRow(@EmbeddedId SealedStream stream, long number, String hash) {

    static List<SealedStreamRow> of(Seal seal) {
        return seal.streams().stream()
                .map(last -> new SealedStreamRow(
                        new SealedStream(
                                seal.number(),
                                last.stream().kind(),
                                last.stream().id()),
                        last.number(),
                        last.hash()))
                .toList();
    }

    LastEntry lastEntry() {
        return new LastEntry(new Stream(stream.kind(), stream.id()), number, hash);
    }
}
