package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "ObjectionRequest", description = "That the client does not want somebody on the team.")
public record ObjectionForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "The account name of a member of the team", example = "li.wei")
        String member,

        @NotNull @Schema(description = "Why, in words") String reason)
        implements ActForm {

    CaseAct.RaiseObjection act(LocalDate day) {
        return new CaseAct.RaiseObjection(day, member, reason);
    }
}
