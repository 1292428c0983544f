package dev.assay.application.port.in;

import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.explanation.Outcome;
import java.io.InputStream;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/**
 * To keep files that are handed in. What is answered is a reference; whose it is, and who may read it, is for the case to
 * say that takes it on file.
 *
 * <p>Every fault of a file is told under CASE-04: at {@code file} if it is empty, has more bytes than are taken, or begins
 * like no file of its media type; at {@code name} if it is called by a path, by characters that hide others, or as a file
 * of another type; at {@code mediaType} if files of that type are not taken.
 *
 * <p>A stream that breaks off, or a store that fails, is an {@link java.io.UncheckedIOException}; nothing is left behind.
 */
@PrimaryPort
public interface KeepDocuments {

    /**
     * Keeps a file.
     *
     * @param mediaType without parameters, in upper or lower case
     * @param content read to its end, or until it is clear that it has too many bytes; not closed
     */
    Outcome<StoredDocument> keep(String name, String mediaType, InputStream content);

    /** The content, to be closed by the caller; refused as unknown if it is not kept here. */
    Outcome<InputStream> open(StoredDocument reference);
}
