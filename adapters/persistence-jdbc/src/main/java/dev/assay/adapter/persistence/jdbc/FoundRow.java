package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.journal.SealChain.Found;
import dev.assay.domain.certification.journal.Stream;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What there is of an entry that a seal names.
 *
 * @param hash null if the entry is not there
 * @param lastNumber null if nothing is left of the stream
 */
@Introspected
record FoundRow(
        Stream.Kind streamKind,
        String streamId,
        @Nullable String hash,
        @Nullable Long lastNumber) {

    Stream stream() {
        return new Stream(streamKind, streamId);
    }

    Found found() {
        return lastNumber == null ? Found.NOTHING : new Found(lastNumber, hash);
    }
}
