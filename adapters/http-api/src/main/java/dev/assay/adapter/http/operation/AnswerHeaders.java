package dev.assay.adapter.http.operation;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Has every answer taken for what it says it is, framed by nobody, and kept by nobody unless it says so. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class AnswerHeaders {
    private static final String NOTHING_ACTIVE = "default-src 'none'; frame-ancestors 'none'";

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> answer) {
        answer.header("X-Content-Type-Options", "nosniff");
        answer.header("X-Frame-Options", "DENY");
        answer.header("Referrer-Policy", "no-referrer");
        addUnlessThere(answer, "Content-Security-Policy", NOTHING_ACTIVE);
        var isScript = request.getPath().startsWith(SwaggerUi.ADDRESS);
        addUnlessThere(answer, HttpHeaders.CACHE_CONTROL, isScript ? "public, max-age=86400" : "no-store");
    }

    private static void addUnlessThere(MutableHttpResponse<?> answer, String name, String value) {
        if (!answer.getHeaders().contains(name)) {
            answer.header(name, value);
        }
    }
}
