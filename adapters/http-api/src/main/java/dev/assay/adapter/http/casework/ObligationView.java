package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.adapter.http.explanation.ReasonView;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Role;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Obligation", description = "Something that is due.")
public record ObligationView(
        @Schema(
                description = "What is due",
                type = "string",
                implementation = String.class,
                allowableValues = {
                    "application-review",
                    "decision",
                    "visit",
                    "finding-response",
                    "rectification",
                    "complaint-assignment",
                    "complaint-answer",
                    "surveillance",
                    "recertification",
                    "restoration",
                    "transfer",
                    "request-answer",
                    "misuse-correction",
                    "consequence"
                })
        Obligation.Subject subject,

        @Schema(
                description =
                        "The id of the finding, request or misuse, or the edition, it is about; null if it is about the whole",
                nullable = true)
        @Nullable
        String item,

        @Schema(
                description = "The role whose turn it is",
                type = "string",
                implementation = String.class,
                allowableValues = {"applicant", "reviewer", "planner", "auditor", "decision-maker", "registrar"})
        Role role,

        @Schema(description = "The account whose turn it is; null if it is anybody's with the role", nullable = true)
        @Nullable
        String person,

        @Schema(description = "The rule's id", example = "CASE-06")
        String rule,

        @Schema(description = "Document and clause", example = "CCT/GZ-SC01-02 4.2")
        String clause,

        @Schema(description = "The last day in time") LocalDate dueOn,

        @Schema(description = "Calendar days from today to the last day in time; negative if it is overdue")
        long daysLeft,

        @Schema(description = "Whether it was counted through a year whose holidays are not known yet")
        boolean provisional,

        @Schema(description = "Why it is due by that day, and whether today is in time")
        ReasonView reason,

        @Schema(description = "What is to be done") BilingualText text) {

    public static ObligationView of(Obligation obligation) {
        return new ObligationView(
                obligation.subject(),
                obligation.item(),
                obligation.role(),
                obligation.person(),
                obligation.reason().rule(),
                obligation.reason().clause(),
                obligation.due().on(),
                obligation.daysLeft(),
                obligation.due().provisional(),
                ReasonView.of(obligation.reason()),
                BilingualText.of(obligation.task()));
    }
}
