package dev.assay.adapter.http.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what never reached a controller, or broke in one. The framework's own words are dropped, for they may tell of
 * classes, queries and values; a failure of ours is logged under the reference that the client is given.
 */
@Primary
@Singleton
final class FailureProcessor implements ErrorResponseProcessor<Problem> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureProcessor.class);

    @Override
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var status = HttpStatus.valueOf(response.code());
        var fault = Problem.Fault.of(Faults.failure(status));
        var problem = Problem.of(status, fault.text().en(), referenceOf(status, context), List.of(fault));
        return context.getRequest().getMethod() == HttpMethod.HEAD
                ? (MutableHttpResponse<Problem>) response
                : problem.in(response);
    }

    private static @Nullable String referenceOf(HttpStatus status, ErrorContext context) {
        if (status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
            return null;
        }
        var reference = "urn:uuid:" + UUID.randomUUID();
        var request = context.getRequest();
        LOG.error(
                "{} {} failed, reference {}",
                request.getMethodName(),
                SecretPath.withoutSecret(request.getPath()),
                reference,
                context.getRootCause().orElse(null));
        return reference;
    }
}
