package dev.assay.adapter.http.document;

import dev.assay.domain.certification.casework.StoredDocument;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.InputStream;

/**
 * A file as an answer: sent while it is read, with its length, to be saved under its name and never shown (RFC 6266). The
 * method that gives it says {@code produces = MediaType.ALL}, and asks first whether the caller may have it.
 */
public final class Download {
    /** A hash never comes to mean something else, so there is no later version than the first. */
    private static final long UNCHANGED_SINCE = 0;

    private Download() {}

    /** The answer; it closes the content. */
    public static HttpResponse<StreamedFile> of(StoredDocument document, InputStream content) {
        var type = MediaType.of(document.mediaType());
        var file = new StreamedFile(content, type, UNCHANGED_SINCE, document.size()).attach(document.name());
        return HttpResponse.ok(file).contentType(type);
    }
}
