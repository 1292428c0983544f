package dev.assay.adapter.http.personnel;

import static java.util.Objects.requireNonNull;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.casework.JournalEntryView;
import dev.assay.adapter.http.exchange.PageView;
import dev.assay.adapter.http.exchange.Query;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.Page;
import dev.assay.application.port.in.KeepPersonnel;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.personnel.DossierSentence;
import dev.assay.domain.certification.personnel.Engagement;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

@NeedsAccount
@Controller("/api/personnel")
@Tag(
        name = "Personnel",
        description =
                "What is on record of the body's own people. Administrators, planners and reviewers read all of it;"
                        + " anybody else what is on record of itself.")
final class PersonnelController {
    private final KeepPersonnel personnel;

    PersonnelController(KeepPersonnel personnel) {
        this.personnel = personnel;
    }

    @Get
    @Operation(summary = "Everybody, in the order of the account names, with what runs out")
    PageView<PersonView> list(Authentication caller) {
        var all = Refusal.unlessDone(personnel.list(SignedIn.person(caller)));
        return PageView.of(new Page<>(all, null), PersonView::of);
    }

    @Get("/{name}")
    @Operation(summary = "What is on record of somebody, and what of it runs out")
    PersonView show(String name, Authentication caller) {
        return PersonView.of(Refusal.unlessDone(personnel.find(name, SignedIn.person(caller))));
    }

    @Get("/{name}/fitness")
    @Operation(summary = "May somebody serve on a team, and if not, why?")
    FitnessView fitness(
            String name,
            @Parameter(description = "The scheme's id", required = true) @QueryValue @Nullable String scheme,
            @Parameter(
                            description = "What for",
                            required = true,
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"leader", "auditor", "expert", "observer", "trainee"}))
                    @QueryValue
                    @Nullable
                    String part,
            @Parameter(description = "The unified social credit code of whom the visit is to", required = true)
                    @QueryValue
                    @Nullable
                    String client,
            @Parameter(description = "The first day on site", required = true) @QueryValue @Nullable String from,
            @Parameter(description = "The last day on site", required = true) @QueryValue @Nullable String to,
            Authentication caller) {
        var query = new Query();
        var ofScheme = query.text("scheme", scheme);
        var as = query.word("part", part, TeamMember.Part.class);
        var at = query.creditCode("client", client);
        var first = query.date("from", from);
        var last = query.date("to", to);
        query.refuseUnlessGiven("scheme", "part", "client", "from", "to");
        var engagement = new Engagement(
                requireNonNull(ofScheme),
                requireNonNull(as),
                requireNonNull(at),
                requireNonNull(first),
                requireNonNull(last));
        return FitnessView.of(Refusal.unlessDone(personnel.hindrances(name, engagement, SignedIn.person(caller))));
    }

    @Get("/{name}/journal")
    @Operation(summary = "What was put on record of somebody, in order")
    List<JournalEntryView> journal(String name, Authentication caller) {
        return Refusal.unlessDone(personnel.journal(name, SignedIn.person(caller))).stream()
                .map(entry -> JournalEntryView.of(entry, DossierSentence.of(entry)))
                .toList();
    }
}
