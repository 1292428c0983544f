package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseFile;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "ReportedSurvey", description = "A survey, and how its sample was drawn.")
public record SurveyView(
        LocalDate on,

        @Schema(description = "The account that reported it")
        String author,

        @Schema(description = "The code of the measure it is about", example = "satisfaction")
        String measure,

        @Schema(description = "How many were asked", example = "50")
        int sampled,

        @Schema(description = "How many of them were satisfied", example = "41")
        int satisfied,

        @Schema(description = "How many could have been asked", example = "900")
        int population,

        @Schema(description = "How the sample was drawn, in words")
        String sampling,

        @Schema(description = "The cause analysis and improvement since the survey before", nullable = true) @Nullable
        String improvement,

        @Schema(description = Enclosed.DOCUMENTS) List<String> documents) {

    static List<SurveyView> all(CaseFile file) {
        return file.all(CaseEvent.SurveyReported.class).stream()
                .map(SurveyView::of)
                .toList();
    }

    private static SurveyView of(CaseEvent.SurveyReported event) {
        var report = event.report();
        return new SurveyView(
                event.on(),
                report.author(),
                report.measure(),
                report.result().sampled(),
                report.result().satisfied(),
                report.population(),
                report.sampling(),
                report.improvement(),
                report.documents());
    }
}
