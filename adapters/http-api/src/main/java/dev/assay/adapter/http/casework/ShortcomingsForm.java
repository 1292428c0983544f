package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.Shortcoming;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Shortcomings", description = "What is sent back to be put right.")
public record ShortcomingsForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull List<@NotNull @Valid ShortcomingForm> shortcomings)
        implements ActForm {

    @Introspected
    @Schema(name = "Shortcoming", description = "Something to be put right.")
    public record ShortcomingForm(
            @NotNull @Schema(description = "Which part of the application, or which document", example = "licence")
            String item,

            @NotNull @Schema(description = "What is wrong with it", example = "The second page is missing.")
            String problem) {

        static List<ShortcomingForm> all(List<Shortcoming> shortcomings) {
            return shortcomings.stream()
                    .map(each -> new ShortcomingForm(each.item(), each.problem()))
                    .toList();
        }

        static List<Shortcoming> shortcomings(List<ShortcomingForm> forms) {
            return forms.stream()
                    .map(form -> new Shortcoming(form.item(), form.problem()))
                    .toList();
        }
    }

    CaseAct.ReturnApplication returnOfApplication(LocalDate day) {
        return new CaseAct.ReturnApplication(day, ShortcomingForm.shortcomings(shortcomings));
    }

    CaseAct.ReturnDocuments returnOfDocuments(LocalDate day) {
        return new CaseAct.ReturnDocuments(day, ShortcomingForm.shortcomings(shortcomings));
    }
}
