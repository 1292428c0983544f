package dev.assay.application.port.out;

import java.io.InputStream;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * The content of files, known by its SHA-256 in 64 lower-case hexadecimal digits. It never changes, and the same content
 * is kept once. Whatever else is asked for by a hash is not there, also if it is no hash.
 *
 * <p>A store that fails throws {@link java.io.UncheckedIOException}.
 */
@SecondaryPort
public interface DocumentStore {

    /** What came of keeping a stream. */
    sealed interface Keeping {

        /**
         * It is kept, also after a crash.
         *
         * @param size in bytes, at least 1
         */
        record Kept(String sha256, long size) implements Keeping {}

        /** It had no byte, and nothing is kept. */
        record Empty() implements Keeping {}

        /** It had more bytes than were to be taken, and nothing is kept; the rest was not read. */
        record TooLarge() implements Keeping {}
    }

    /**
     * Keeps what a stream holds, without ever having all of it in memory. Nothing is left behind if it is not kept, also
     * if the stream breaks off.
     *
     * @param maximum how many bytes to take at most, at least 1
     */
    Keeping keep(InputStream content, long maximum);

    /** The content from its beginning, to be closed by the caller. */
    Optional<InputStream> open(String sha256);
}
