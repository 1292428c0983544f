package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseFile;
import dev.assay.domain.certification.finding.Verification;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "FollowUp", description = "An answer to a nonconformity, and whether it was effective.")
public record FollowUpView(
        ResponseForm response,

        @Schema(description = "Null until it is verified", nullable = true) @Nullable
        VerifiedView verification) {

    @Introspected
    @Schema(name = "Verified", description = "Whether an answer is effective; if not, the finding is open again.")
    public record VerifiedView(
            LocalDate on,

            @Schema(description = "The account that verified it")
            String by,

            @Schema(
                    type = "string",
                    implementation = String.class,
                    allowableValues = {"in-writing", "on-site"})
            Verification.Means means,

            boolean effective,

            @Schema(description = "What was verified, in words")
            String statement,

            @Schema(description = "By when the client is to answer again; null if it is effective", nullable = true)
            @Nullable
            LocalDate dueOn) {

        static VerifiedView of(CaseEvent.FindingVerified event) {
            var verification = event.verification();
            return new VerifiedView(
                    event.on(),
                    event.by(),
                    verification.means(),
                    verification.effective(),
                    verification.statement(),
                    verification.dueOn());
        }
    }

    /** In order; a verification is of the latest answer. */
    static List<FollowUpView> all(String finding, CaseFile file) {
        var rounds = new ArrayList<FollowUpView>();
        for (var event : file.events()) {
            switch (event) {
                case CaseEvent.FindingAnswered answered
                when answered.finding().equals(finding) ->
                    rounds.add(new FollowUpView(ResponseForm.of(answered), null));
                case CaseEvent.FindingVerified verified
                when verified.finding().equals(finding) ->
                    rounds.add(new FollowUpView(rounds.removeLast().response(), VerifiedView.of(verified)));
                default -> {}
            }
        }
        return List.copyOf(rounds);
    }
}
