package dev.assay.adapter.http.complaint;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.domain.certification.complaint.ComplaintAct;
import dev.assay.domain.certification.complaint.Consequence;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "AnswerToComplaint", description = "The answer in writing.")
public record AnswerForm(
        @Schema(description = AssignmentForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "Whether the complainant was right")
        Boolean upheld,

        @NotNull @Schema(example = "The visit was shorter than planned. It is being made up for.")
        String statement,

        @Schema(nullable = true) @Nullable List<@NotNull @Valid ConsequenceForm> consequences)
        implements Form {

    /** The act. Throws a refusal if it is not clear what it led to. */
    ComplaintAct.Answer act(LocalDate day) {
        var faults = new Faults();
        var led = new ArrayList<Consequence>();
        var forms = consequences == null ? List.<ConsequenceForm>of() : consequences;
        for (int i = 0; i < forms.size(); i++) {
            led.add(forms.get(i).consequence("consequences." + i, faults));
        }
        faults.refuseIfAny();
        return new ComplaintAct.Answer(day, upheld, statement, led);
    }
}
