package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.adapter.http.scheme.SheetForm;
import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.casework.Evaluation;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "EvaluationRequest", description = "What the team did and found.")
public record EvaluationForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull LocalDate openingMeeting,
        @NotNull LocalDate closingMeeting,
        @NotNull List<@NotNull @Valid ActivityForm> activities,
        @NotNull @Valid SheetForm sheet)
        implements Form {

    @Introspected
    @Schema(name = "ConductedActivity", description = "One evaluation activity that was carried out and reported.")
    public record ActivityForm(
            @NotNull @Schema(description = "The code of the evaluation mode it belongs to", example = "A")
            String mode,

            @NotNull @Schema(description = "The id of the place in scope", example = "P1")
            String place,

            @NotNull LocalDate on,

            @NotNull @Schema(description = "The account name of who carried it out", example = "li.wei")
            String auditor) {

        static ActivityForm of(ConductedActivity activity) {
            return new ActivityForm(activity.mode(), activity.place(), activity.on(), activity.auditor());
        }

        ConductedActivity activity() {
            return new ConductedActivity(mode, place, on, auditor);
        }
    }

    Evaluation evaluation() {
        return new Evaluation(
                openingMeeting,
                closingMeeting,
                activities.stream().map(ActivityForm::activity).toList(),
                sheet.sheet());
    }
}
