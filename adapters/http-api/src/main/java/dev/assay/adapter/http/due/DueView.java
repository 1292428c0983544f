package dev.assay.adapter.http.due;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.adapter.http.explanation.ReasonView;
import dev.assay.application.port.in.ListObligations.Due;
import dev.assay.application.port.in.ListObligations.InCase;
import dev.assay.application.port.in.ListObligations.OfCertificate;
import dev.assay.application.port.in.ListObligations.OfComplaint;
import dev.assay.application.port.in.ListObligations.OnRecord;
import dev.assay.domain.certification.personnel.Role;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "Due",
        description =
                "Something that is due, in a case, of a certificate, of a complaint, or of what is on record of a person.")
public record DueView(
        @JsonProperty("case")
        @Schema(description = "The case's id; null if it is about no case", nullable = true)
        @Nullable
        String caseId,

        @Schema(description = "The certificate's number; null if it is about none", nullable = true) @Nullable
        String certificate,

        @Schema(description = "The scheme's id; null if it is about neither case nor certificate", nullable = true)
        @Nullable
        String scheme,

        @Schema(description = "The reference of the complaint or appeal; null if it is about none", nullable = true)
        @Nullable
        String complaint,

        @Schema(
                description = "What is due",
                type = "string",
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
                    "consequence",
                    "registration",
                    "impartiality-declaration"
                })
        String subject,

        @Schema(
                description =
                        "The id of the finding, request or misuse, or the edition, it is about; null if it is about the whole",
                nullable = true)
        @Nullable
        String item,

        @Schema(description = "The rule's id", example = "CASE-06")
        String rule,

        @Schema(description = "Document and clause", example = "CCT/GZ-SC01-02 4.2")
        String clause,

        @Schema(description = "The last day in time") LocalDate dueOn,

        @Schema(description = "Calendar days from today to the last day in time; negative if it is overdue")
        long daysLeft,

        @Schema(description = "Whether it was counted through a year whose holidays are not known yet")
        boolean provisional,

        @Schema(
                description = "The role whose turn it is; null if it is about a person",
                type = "string",
                implementation = String.class,
                nullable = true,
                allowableValues = {"applicant", "reviewer", "planner", "auditor", "decision-maker", "registrar"})
        @Nullable
        Role role,

        @Schema(
                description =
                        "The account whose turn it is, or that it is about; null if it is anybody's with the role",
                nullable = true)
        @Nullable
        String person,

        @Schema(description = "Why it is due by that day, and whether today is in time")
        ReasonView reason,

        @Schema(description = "What is to be done") BilingualText text) {

    static DueView of(Due due) {
        return switch (due.matter()) {
            case InCase(var id, var scheme, var obligation) ->
                of(
                        due,
                        id.value(),
                        null,
                        scheme,
                        null,
                        Words.of(obligation.subject()),
                        obligation.item(),
                        obligation.role(),
                        obligation.person());
            case OfComplaint(var id, var obligation) ->
                of(
                        due,
                        null,
                        null,
                        null,
                        id.value(),
                        Words.of(obligation.subject()),
                        obligation.item(),
                        obligation.role(),
                        obligation.person());
            case OfCertificate(var number, var scheme, var obligation) ->
                of(
                        due,
                        null,
                        number.value(),
                        scheme,
                        null,
                        Words.of(obligation.subject()),
                        obligation.item(),
                        obligation.role(),
                        obligation.person());
            case OnRecord(var person, var subject) ->
                of(due, null, null, null, null, Words.of(subject), null, null, person);
        };
    }

    private static DueView of(
            Due due,
            @Nullable String caseId,
            @Nullable String certificate,
            @Nullable String scheme,
            @Nullable String complaint,
            String subject,
            @Nullable String item,
            @Nullable Role role,
            @Nullable String person) {
        return new DueView(
                caseId,
                certificate,
                scheme,
                complaint,
                subject,
                item,
                due.reason().rule(),
                due.reason().clause(),
                due.due().on(),
                due.daysLeft(),
                due.due().provisional(),
                role,
                person,
                ReasonView.of(due.reason()),
                BilingualText.of(due.task()));
    }
}
