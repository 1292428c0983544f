package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.finding.Response;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "FindingResponse", description = "How the client answers a nonconformity.")
public record ResponseForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "Why it came about") String cause,

        @NotNull @Schema(description = "What was done about the case at hand")
        String correction,

        @NotNull @Schema(description = "What was done so that it does not happen again")
        String correctiveAction,

        @Schema(description = Enclosed.DOCUMENTS, example = Enclosed.EXAMPLE, nullable = true) @Nullable
        List<@NotNull String> documents)
        implements ActForm {

    static ResponseForm of(CaseEvent.FindingAnswered event) {
        var response = event.response();
        return new ResponseForm(
                event.on(), response.cause(), response.correction(), response.correctiveAction(), response.documents());
    }

    CaseAct.AnswerFinding act(String finding, LocalDate day) {
        return new CaseAct.AnswerFinding(
                day, finding, new Response(cause, correction, correctiveAction, Enclosed.orNone(documents)));
    }
}
