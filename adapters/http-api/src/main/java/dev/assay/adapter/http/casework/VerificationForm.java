package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.finding.Verification;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "FindingVerification",
        description = "Whether an answer is effective; if not, the finding is open again.")
public record VerificationForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull
        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"in-writing", "on-site"},
                example = "in-writing")
        Verification.Means means,

        @NotNull Boolean effective,

        @NotNull @Schema(description = "What was verified, in words")
        String statement,

        @Schema(description = "By when the client is to answer again; left out if it is effective", nullable = true)
        @Nullable
        LocalDate dueOn)
        implements ActForm {

    CaseAct.VerifyFinding act(String finding, LocalDate day) {
        return new CaseAct.VerifyFinding(day, finding, means, effective, statement, dueOn);
    }
}
