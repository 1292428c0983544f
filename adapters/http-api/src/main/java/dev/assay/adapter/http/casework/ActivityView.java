package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.casework.ActivityForm.EffortForm;
import dev.assay.adapter.http.casework.ActivityForm.TestReportForm;
import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseFile;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Activity", description = "One evaluation activity that was carried out and reported.")
public record ActivityView(
        @Schema(description = "Unique within the case", example = "A1")
        String id,

        @Schema(description = "When it was reported") LocalDate on,

        @Schema(description = "The code of the evaluation mode it belongs to", example = "A")
        String mode,

        @Schema(description = "The id of the place in scope", example = "P1")
        String place,

        @Schema(description = "First day") LocalDate from,
        @Schema(description = "Last day") LocalDate to,

        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"on-site", "off-site", "remote", "mystery"})
        ConductedActivity.Manner manner,

        List<EffortForm> efforts,
        @Schema(description = "What was done, in words") String summary,
        @Schema(description = Enclosed.DOCUMENTS) List<String> documents,

        @Schema(description = "The report of the laboratory that was subcontracted", nullable = true) @Nullable
        TestReportForm testReport,

        @Schema(description = "Of a mystery visit: when the client was told; null before that", nullable = true)
        @Nullable
        LocalDate releasedOn) {

    static List<ActivityView> all(CaseFile file) {
        var released = file.all(CaseEvent.ActivityReleased.class);
        return file.activities().values().stream()
                .map(reported -> of(
                        reported,
                        released.stream()
                                .filter(event -> event.activity().equals(reported.id()))
                                .map(CaseEvent::on)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static ActivityView of(CaseEvent.ActivityReported reported, @Nullable LocalDate releasedOn) {
        var activity = reported.activity();
        return new ActivityView(
                reported.id(),
                reported.on(),
                activity.mode(),
                activity.place(),
                activity.from(),
                activity.to(),
                activity.manner(),
                activity.efforts().stream().map(EffortForm::of).toList(),
                activity.summary(),
                activity.documents(),
                TestReportForm.of(activity.testReport()),
                releasedOn);
    }
}
