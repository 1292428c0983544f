package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "SurveyReport", description = "What a sample of people answered, and how the sample was drawn.")
public record SurveyReportForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "The code of the measure it is about", example = "satisfaction")
        String measure,

        @NotNull @Schema(description = "How many were asked", example = "50")
        Integer sampled,

        @NotNull @Schema(description = "How many of them were satisfied", example = "41")
        Integer satisfied,

        @NotNull @Schema(description = "How many could have been asked, at least as many as were", example = "900")
        Integer population,

        @NotNull @Schema(description = "How the sample was drawn, in words", example = "every 18th order of 2025")
        String sampling,

        @Schema(
                description = "The cause analysis and improvement since the survey before; left out for the first",
                nullable = true)
        @Nullable
        String improvement,

        @Schema(description = Enclosed.DOCUMENTS, example = Enclosed.EXAMPLE, nullable = true) @Nullable
        List<@NotNull String> documents)
        implements ActForm {

    CaseAct.ReportSurvey act(LocalDate day) {
        return new CaseAct.ReportSurvey(
                day,
                measure,
                new EvaluationSheet.Survey(sampled, satisfied),
                population,
                sampling,
                improvement,
                Enclosed.orNone(documents));
    }
}
