package dev.assay.adapter.http.complaint;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.domain.certification.complaint.Complainant;
import dev.assay.domain.certification.complaint.ComplaintKind;
import dev.assay.domain.certification.complaint.Concern;
import dev.assay.domain.certification.complaint.Lodgement;
import dev.assay.domain.certification.personnel.Person;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Lodgement", description = "A complaint of anybody, or an appeal of a client against a decision.")
public record LodgementForm(
        @NotNull
        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"complaint", "appeal"},
                example = "complaint")
        ComplaintKind kind,

        @Schema(
                description =
                        "A certificate, or a case of one's own; left out where it is about the body itself. An appeal"
                                + " names whose decision it is against",
                nullable = true)
        @Nullable
        ConcernForm about,

        @Schema(description = "At most 200 characters; needed without an account", example = "王芳", nullable = true)
        @Nullable
        String name,

        @Schema(
                description = "Where an answer reaches the person: at most 200 characters; needed without an account",
                example = "wang@example.org",
                nullable = true)
        @Nullable
        String contact,

        @NotNull @Schema(description = "What is wrong, in at most 4000 characters", example = "The mark is on goods.")
        String statement)
        implements Form {

    /**
     * What is handed in. Throws a refusal if it is not clear what it is about.
     *
     * @param caller null for somebody without an account
     */
    Lodgement lodgement(@Nullable Person caller) {
        var faults = new Faults();
        var concern = about == null ? new Concern.OfBody() : about.concern("about", faults);
        faults.refuseIfAny();
        var account = caller == null ? null : caller.name();
        return new Lodgement(kind, concern, new Complainant(account, name, contact), statement);
    }
}
