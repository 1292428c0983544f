package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.finding.Finding;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "FindingRequest", description = "Something that does not conform, or could be better.")
public record FindingForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull
        @Schema(
                description = "How grave it is; a major or minor one is a nonconformity and blocks the decision",
                type = "string",
                implementation = String.class,
                allowableValues = {"major", "minor", "observation", "opportunity"},
                example = "minor")
        Finding.Grade grade,

        @NotNull @Schema(description = "The code of the criterion it is tied to", example = "1.1.1")
        String criterion,

        @NotNull @Schema(description = "What was seen, in words")
        String evidence,

        @Schema(description = Enclosed.DOCUMENTS, example = Enclosed.EXAMPLE, nullable = true) @Nullable
        List<@NotNull String> documents,

        @Schema(
                description = "By when the client is to answer; of nonconformities only, and of each of them",
                nullable = true)
        @Nullable
        LocalDate dueOn)
        implements ActForm {

    CaseAct.RaiseFinding act(LocalDate day) {
        return new CaseAct.RaiseFinding(day, grade, criterion, evidence, Enclosed.orNone(documents), dueOn);
    }
}
