package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "DocumentedStatement", description = "What was done, in words, and the documents that show it.")
public record DocumentedStatementForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(example = "The service manual now names who answers complaints.")
        String statement,

        @Schema(description = Enclosed.DOCUMENTS, example = Enclosed.EXAMPLE, nullable = true) @Nullable
        List<@NotNull String> documents)
        implements ActForm {

    static DocumentedStatementForm of(CaseEvent.DocumentsCorrected event) {
        return new DocumentedStatementForm(event.on(), event.statement(), event.documents());
    }

    static DocumentedStatementForm of(CaseEvent.RectificationReported event) {
        return new DocumentedStatementForm(event.on(), event.statement(), event.documents());
    }

    CaseAct.CorrectDocuments corrections(LocalDate day) {
        return new CaseAct.CorrectDocuments(day, statement, Enclosed.orNone(documents));
    }

    CaseAct.ReportRectification rectification(LocalDate day) {
        return new CaseAct.ReportRectification(day, statement, Enclosed.orNone(documents));
    }
}
