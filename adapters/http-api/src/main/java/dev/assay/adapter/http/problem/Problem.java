package dev.assay.adapter.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.explanation.Breach;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(description = "Why a request was refused (RFC 9457), with every fault and not only the first.")
public record Problem(
        @Schema(
                description = "The sort of problem; the last part is the HTTP status in words",
                example = "urn:assay:problem:unprocessable-entity")
        String type,

        @Schema(description = "The sort of problem, for people", example = "Unprocessable Entity")
        String title,

        @Schema(description = "The HTTP status", example = "422")
        int status,

        @Schema(description = "What went wrong this time", example = "There is no criterion 9.9.9.")
        String detail,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What to quote to the operator; only where the fault is ours")
        @Nullable
        String instance,

        @Schema(description = "Every fault; empty where the request as a whole was at fault")
        List<Fault> breaches) {

    @Introspected
    @Schema(name = "Breach", description = "One fault.")
    public record Fault(
            @Schema(description = "The id of the rule that was broken; INPUT where it is none of a rule document's")
            String rule,

            @Schema(
                    description = "Where the fault stands, as a path; null if it concerns the whole",
                    example = "marks.1.1.1",
                    nullable = true)
            @Nullable
            String field,

            BilingualText text) {

        public static Fault of(Breach breach) {
            return new Fault(breach.rule(), breach.field(), BilingualText.of(breach.message()));
        }
    }

    static Problem of(HttpStatus status, List<Breach> breaches) {
        var faults = breaches.stream().map(Fault::of).toList();
        var detail = faults.size() == 1
                ? faults.getFirst().text().en()
                : "The request has %d faults.".formatted(faults.size());
        return of(status, detail, null, faults);
    }

    static Problem of(HttpStatus status, String detail, @Nullable String instance, List<Fault> faults) {
        var words = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(
                "urn:assay:problem:" + words, status.getReason(), status.getCode(), detail, instance, faults);
    }

    MutableHttpResponse<Problem> in(MutableHttpResponse<?> response) {
        if (status == HttpStatus.UNAUTHORIZED.getCode()) {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE).body(this);
    }
}
