package dev.assay.adapter.http.document;

import dev.assay.adapter.http.problem.Faults;
import dev.assay.application.port.in.KeepDocuments;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.explanation.Outcome;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as the body of a request, read while it arrives. A controller takes it so:
 *
 * <pre>{@code
 * @Post(consumes = MediaType.ALL)
 * DocumentView keep(HttpRequest<?> request, @QueryValue @Nullable String name, @Body @Nullable InputStream content) {
 *     return view(Upload.of(request, name, content).into(documents));
 * }
 * }</pre>
 *
 * @param name as it was given, or else as {@code Content-Disposition} says; "" if there is none
 * @param mediaType of {@code Content-Type}, without its parameters; "" if there is none
 */
public record Upload(String name, String mediaType, InputStream content) {

    /**
     * The file that a request brings.
     *
     * @param name null if it is left to {@code Content-Disposition}
     * @param content null if the request has no body
     */
    public static Upload of(HttpRequest<?> request, @Nullable String name, @Nullable InputStream content) {
        var called = Optional.ofNullable(name)
                .or(() -> DispositionName.in(request.getHeaders().get(HttpHeaders.CONTENT_DISPOSITION)));
        var type = Objects.requireNonNullElse(request.getHeaders().get(HttpHeaders.CONTENT_TYPE), "");
        return new Upload(
                called.orElse(""),
                type.split(";", 2)[0].strip(),
                Objects.requireNonNullElseGet(content, InputStream::nullInputStream));
    }

    /**
     * Keeps it, and reads no further than must be. What the sender still sends then is dropped as it comes.
     *
     * @throws dev.assay.adapter.http.problem.Refusal if the body breaks off, which is no fault of ours
     */
    public Outcome<StoredDocument> into(KeepDocuments documents) {
        var arriving = new Arriving(content);
        try (arriving) {
            return documents.keep(name, mediaType, arriving);
        } catch (IOException | UncheckedIOException broken) {
            throw arriving.hasBroken() ? Faults.brokenOff() : failure(broken);
        }
    }

    private static UncheckedIOException failure(Exception broken) {
        return broken instanceof UncheckedIOException unchecked
                ? unchecked
                : new UncheckedIOException((IOException) broken);
    }
}
