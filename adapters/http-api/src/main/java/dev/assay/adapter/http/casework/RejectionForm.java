package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Rejection", description = "That an application is not accepted, and why.")
public record RejectionForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "The reasons that the applicant is told", example = "[\"Outside our field.\"]")
        List<@NotNull String> reasons)
        implements ActForm {

    CaseAct.Reject act(LocalDate day) {
        return new CaseAct.Reject(day, reasons);
    }
}
