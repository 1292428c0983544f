package dev.assay.adapter.http.operation;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The API's description for machines, and for people a page to try it. */
@Hidden
@Controller("/openapi")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OpenApiController {
    private static final String PAGE = "dev/assay/adapter/http/operation/openapi.html";
    private static final String OWN_SCRIPTS_ONLY = """
            default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
            connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'""";

    private final String document;
    private final String page;

    OpenApiController(ResourceResolver resources) {
        this.document = read(resources, ApiDescription.LOCATION);
        this.page = read(resources, PAGE);
    }

    @Get
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    HttpResponse<String> show(HttpRequest<?> request) {
        var answer = prefersPage(request)
                ? HttpResponse.ok(page)
                        .contentType("text/html; charset=utf-8")
                        .header("Content-Security-Policy", OWN_SCRIPTS_ONLY)
                : HttpResponse.ok(document).contentType(MediaType.APPLICATION_JSON_TYPE);
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
    }

    private static boolean prefersPage(HttpRequest<?> request) {
        var accepted = request.accept().stream().findFirst();
        return accepted.filter(first -> first.getName().equals(MediaType.TEXT_HTML))
                .isPresent();
    }

    private static String read(ResourceResolver resources, String path) {
        try (InputStream stream = resources
                .getResourceAsStream("classpath:" + path)
                .orElseThrow(() -> new IllegalStateException(path + " is not on the class path"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
