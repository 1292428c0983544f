package dev.assay.adapter.http.complaint;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.domain.certification.complaint.Concern;
import dev.assay.domain.certification.complaint.Consequence;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "Consequence",
        description = "What it led to: in a case, to a certificate or, where neither is named, in how the body works.")
public record ConsequenceForm(
        @Schema(description = "The certificate's number", nullable = true) @Nullable
        String certificate,

        @JsonProperty("case") @Schema(description = "The case's id", nullable = true) @Nullable
        String caseId,

        @NotNull @Schema(example = "The certificate was suspended.")
        String statement) {

    static ConsequenceForm of(Consequence consequence) {
        var concern = ConcernForm.of(consequence.concern());
        return concern == null
                ? new ConsequenceForm(null, null, consequence.statement())
                : new ConsequenceForm(concern.certificate(), concern.caseId(), consequence.statement());
    }

    Consequence consequence(String field, Faults faults) {
        var concern = certificate == null && caseId == null
                ? new Concern.OfBody()
                : new ConcernForm(certificate, caseId).concern(field, faults);
        return new Consequence(concern, statement);
    }
}
