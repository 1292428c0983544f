package dev.assay.adapter.http.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers a refusal with its problem. */
@Singleton
final class RefusalHandler implements ExceptionHandler<Refusal, HttpResponse<Problem>> {
    @Override
    public HttpResponse<Problem> handle(@SuppressWarnings("rawtypes") HttpRequest request, Refusal refusal) {
        return refusal.problem().in(HttpResponse.status(refusal.status()));
    }
}
