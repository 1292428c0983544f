package dev.assay.bootstrap;

import dev.assay.application.port.DocumentLimits;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.convert.format.ReadableBytes;
import java.nio.file.Path;
import java.util.List;

/**
 * What an operator sets for files that are handed in.
 *
 * @param folder where they are kept
 * @param maxSize of one file, in bytes
 * @param types the media types that may be handed in
 */
@ConfigurationProperties("assay.documents")
record DocumentSettings(Path folder, @ReadableBytes long maxSize, List<String> types) {

    DocumentLimits limits() {
        return DocumentLimits.of(maxSize, types);
    }
}
