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
@Schema(name = "Opening", description = "The opening meeting.")
public record OpeningForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "The account names of who of the team was there", example = "[\"li.wei\"]")
        List<@NotNull String> attendance)
        implements ActForm {

    static OpeningForm of(CaseEvent.VisitOpened event) {
        return new OpeningForm(event.on(), event.attendance());
    }

    CaseAct.OpenVisit act(LocalDate day) {
        return new CaseAct.OpenVisit(day, attendance);
    }
}
