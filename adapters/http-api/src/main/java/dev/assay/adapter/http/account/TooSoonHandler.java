package dev.assay.adapter.http.account;

import dev.assay.adapter.http.problem.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Says with the problem when to come back. */
@Singleton
final class TooSoonHandler implements ExceptionHandler<TooSoon, HttpResponse<Problem>> {
    @Override
    public HttpResponse<Problem> handle(@SuppressWarnings("rawtypes") HttpRequest request, TooSoon tooSoon) {
        return HttpResponse.<Problem>status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(tooSoon.seconds()))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
                .body(tooSoon.refusal().problem());
    }
}
