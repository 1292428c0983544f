package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.party.OrganisationDescription;
import dev.assay.adapter.http.party.ScopeDescription;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.domain.certification.certificate.Contents;
import dev.assay.domain.certification.certificate.HolderRequest;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "HolderRequestForm", description = "What the holder of a certificate asks for. It is received today.")
public record RequestForm(
        @NotNull
        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"mark-use", "change", "restoration", "pause", "giving-up"})
        Kind kind,

        @NotNull @Schema(description = "Why, or how and where: in words")
        String statement,

        @Schema(description = "Of a change: who holds it; as it is unless told", nullable = true) @Nullable @Valid
        OrganisationDescription holder,

        @Schema(description = "Of a change: what it covers; as it is unless told", nullable = true) @Nullable @Valid
        ScopeDescription scope,

        @Schema(description = "Of a change: the level's code; as it is unless told", nullable = true) @Nullable
        String level,

        @Schema(description = "Of a change: the edition; as it is unless told", example = "B/1", nullable = true)
        @Nullable
        String edition)
        implements Form {

    /** What can be asked for. */
    public enum Kind {
        MARK_USE,
        CHANGE,
        RESTORATION,
        /** To be suspended. */
        PAUSE,
        GIVING_UP
    }

    /** The request, of a certificate that says something now. Throws a refusal if the form has what belongs to a change only. */
    HolderRequest request(Contents now) {
        if (kind != Kind.CHANGE) {
            checkFields();
        }
        return switch (kind) {
            case MARK_USE -> new HolderRequest.MarkUse(statement);
            case CHANGE ->
                new HolderRequest.Change(
                        holder == null ? now.holder() : holder.organisation(),
                        scope == null ? now.scope() : scope.scope(),
                        level == null ? now.level() : level,
                        edition == null ? now.edition() : edition,
                        statement);
            case RESTORATION -> new HolderRequest.Restoration(statement);
            case PAUSE -> new HolderRequest.Pause(statement);
            case GIVING_UP -> new HolderRequest.GivingUp(statement);
        };
    }

    private void checkFields() {
        var faults = new Faults();
        noteIfSuperfluous("holder", holder, faults);
        noteIfSuperfluous("scope", scope, faults);
        noteIfSuperfluous("level", level, faults);
        noteIfSuperfluous("edition", edition, faults);
        faults.refuseIfAny();
    }

    private void noteIfSuperfluous(String field, @Nullable Object value, Faults faults) {
        if (value != null) {
            faults.add(field, "request.superfluous", Words.of(kind));
        }
    }
}
