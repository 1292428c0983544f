package dev.assay.adapter.http.exchange;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * How a public answer is told from an older one, so that whoever has it is not given it again (RFC 9110 13).
 *
 * @param tag weak, in quotation marks
 * @param modified when it last became another; empty if that is not known
 */
public record Freshness(String tag, Optional<Instant> modified) {
    private static final String CACHING = "public, max-age=60";

    /** Of an answer that is another whenever the given text is. */
    public static Freshness of(String text, Optional<Instant> modified) {
        var digest = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        return new Freshness("W/\"%s\"".formatted(digest), modified);
    }

    /** 304 for whoever has it, else the answer; either says how to ask again. */
    public HttpResponse<?> answer(HttpRequest<?> request, Supplier<MutableHttpResponse<?>> fresh) {
        var answer = isKnownTo(request) ? HttpResponse.notModified() : fresh.get();
        answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, CACHING);
        modified.ifPresent(moment -> answer.getHeaders().lastModified(moment.toEpochMilli()));
        return answer;
    }

    /** By the tag or, if none was sent, by the second. */
    private boolean isKnownTo(HttpRequest<?> request) {
        var tags = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return Arrays.stream(tags.split(","))
                    .map(String::strip)
                    .anyMatch(each -> each.equals("*") || each.equals(tag));
        }
        return Optional.ofNullable(request.getHeaders().getDate(HttpHeaders.IF_MODIFIED_SINCE))
                .map(ZonedDateTime::toInstant)
                .flatMap(since -> modified.map(
                        moment -> !moment.truncatedTo(ChronoUnit.SECONDS).isAfter(since)))
                .orElse(false);
    }
}
