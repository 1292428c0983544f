package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.exchange.PageSize;
import dev.assay.adapter.http.exchange.Query;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.AssessImpact;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@NeedsAccount
@Controller("/api")
@Tag(
        name = "Impact",
        description = "Who and what is affected before something is done. For the body's own people; changes nothing.")
final class ImpactController {
    private final AssessImpact impact;

    ImpactController(AssessImpact impact) {
        this.impact = impact;
    }

    @Get("/certificates/{number}/impact")
    @Operation(summary = "What suspending, withdrawing or cancelling a certificate today would bring about")
    StepImpactView ofStep(
            String number,
            @Parameter(
                            description = "What would be done, to the whole scope and for the longest term",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"suspension", "withdrawal", "cancellation"}))
                    @QueryValue
                    @Nullable
                    String act,
            Authentication caller) {
        var query = new Query();
        var step = query.word("act", act, AssessImpact.Step.class);
        query.refuseUnlessGiven("act");
        return StepImpactView.of(Refusal.unlessDone(impact.ofStep(
                CertificateDesk.numberOf(number), Objects.requireNonNull(step), SignedIn.person(caller))));
    }

    /** An edition's id may hold a slash, which clients send as it is or encoded. */
    @Get("/schemes/{id}/editions/{edition:.+}/impact")
    @Operation(summary = "What rests on an edition: certificates, and open cases")
    EditionImpactView ofEdition(
            String id,
            String edition,
            @Parameter(description = "Where the part of the certificates before ended") @QueryValue @Nullable
                    String cursor,
            @PageSize @QueryValue @Nullable String limit,
            Authentication caller) {
        var query = new Query();
        var after = query.text("cursor", cursor);
        var most = query.limit(limit);
        query.refuseIfUnreadable();
        return EditionImpactView.of(
                Refusal.unlessDone(impact.ofEdition(id, edition, after, most, SignedIn.person(caller))));
    }

    @Get("/schemes/{id}/catalogues/{hash}/impact")
    @Operation(summary = "What rests on a catalogue: certificates granted on an evaluation by it")
    CatalogueImpactView ofCatalogue(
            String id,
            @Parameter(description = "The catalogue's hash, as the edition shows it") String hash,
            @Parameter(description = "Where the part of the certificates before ended") @QueryValue @Nullable
                    String cursor,
            @PageSize @QueryValue @Nullable String limit,
            Authentication caller) {
        var query = new Query();
        var after = query.text("cursor", cursor);
        var most = query.limit(limit);
        query.refuseIfUnreadable();
        return CatalogueImpactView.of(
                Refusal.unlessDone(impact.ofCatalogue(id, hash, after, most, SignedIn.person(caller))));
    }
}
