package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.problem.Problem;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.explanation.Outcome;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Controller("/api/cases/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "bearer")
@Tag(name = "Acts", description = "What moves a case. With If-Match, only if the case is still at that version.")
@ApiResponse(
        responseCode = "4XX",
        description = "Refused, with every fault",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_PROBLEM,
                        schema = @Schema(implementation = Problem.class)))
final class CaseActController {
    private final WorkOnCases cases;
    private final Clock clock;

    CaseActController(WorkOnCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Put("/application")
    @Operation(summary = "Change the draft")
    HttpResponse<CaseView> amend(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ApplicationForm form,
            Authentication caller) {
        return perform(id, ifMatch, new CaseAct.Amend(today(), form.application()), caller);
    }

    @Post("/submission")
    @Operation(summary = "Hand the application in")
    HttpResponse<CaseView> submit(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Nullable DayForm form,
            Authentication caller) {
        return perform(id, ifMatch, new CaseAct.Submit(dayOf(form)), caller);
    }

    @Post("/acceptance")
    @Operation(summary = "Accept the application after its review")
    HttpResponse<CaseView> accept(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body StatementForm form,
            Authentication caller) {
        return perform(id, ifMatch, new CaseAct.Accept(orToday(form.on()), form.statement()), caller);
    }

    @Post("/contract")
    @Operation(summary = "Put the signed contract on file")
    HttpResponse<CaseView> signContract(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ContractForm form,
            Authentication caller) {
        return perform(id, ifMatch, new CaseAct.SignContract(orToday(form.on()), form.contract()), caller);
    }

    @Post("/plan")
    @Operation(summary = "Plan the audit and assemble the team")
    HttpResponse<CaseView> plan(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body PlanForm form,
            Authentication caller) {
        return perform(id, ifMatch, form.act(orToday(form.on())), caller);
    }

    @Post("/document-review")
    @Operation(summary = "Pass the documents, so that the visit may begin")
    HttpResponse<CaseView> passDocuments(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body StatementForm form,
            Authentication caller) {
        return perform(id, ifMatch, new CaseAct.PassDocuments(orToday(form.on()), form.statement()), caller);
    }

    @Post("/evaluation")
    @Operation(summary = "Hand in what was done and found")
    HttpResponse<CaseView> evaluate(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body EvaluationForm form,
            Authentication caller) {
        var act = new CaseAct.Evaluate(orToday(form.on()), form.evaluation());
        refuseMisplacedLabels(id, form, act, caller);
        return perform(id, ifMatch, act, caller);
    }

    @Post("/conclusion")
    @Operation(summary = "Conclude the visit")
    HttpResponse<CaseView> conclude(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ConclusionForm form,
            Authentication caller) {
        return perform(id, ifMatch, new CaseAct.Conclude(orToday(form.on()), form.conclusion()), caller);
    }

    @Post("/decision")
    @Operation(summary = "Decide on certification")
    HttpResponse<CaseView> decide(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body DecisionForm form,
            Authentication caller) {
        return perform(id, ifMatch, new CaseAct.Decide(orToday(form.on()), form.toDecision()), caller);
    }

    @Post("/certificate")
    @Operation(summary = "Issue the certificate")
    HttpResponse<CaseView> issueCertificate(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Nullable DayForm form,
            Authentication caller) {
        return tagged(cases.issueCertificate(
                CaseController.caseId(id), Versions.parse(ifMatch), dayOf(form), SignedIn.person(caller)));
    }

    private HttpResponse<CaseView> perform(String id, @Nullable String ifMatch, CaseAct act, Authentication caller) {
        return tagged(cases.perform(CaseController.caseId(id), Versions.parse(ifMatch), act, SignedIn.person(caller)));
    }

    private static HttpResponse<CaseView> tagged(Outcome<WorkOnCases.CaseView> outcome) {
        return CaseController.tagged(CaseView.of(Refusal.unlessDone(outcome)));
    }

    /** Labels are no part of an evaluation, so the case cannot check them; who may not evaluate is left to be told so. */
    private void refuseMisplacedLabels(String id, EvaluationForm form, CaseAct act, Authentication caller) {
        var person = SignedIn.person(caller);
        if (!person.is(act.role())) {
            return;
        }
        var found = Refusal.unlessDone(cases.find(CaseController.caseId(id), person));
        found.theCase().file().edition().flatMap(found.scheme()::edition).ifPresent(edition -> {
            var misplaced = form.sheet().misplacedLabels(edition);
            if (!misplaced.isEmpty()) {
                throw new Refusal(Stream.concat(
                                misplaced.stream(), edition.rate(form.sheet().sheet()).breaches().stream())
                        .map(breach -> breach.within("sheet"))
                        .toList());
            }
        });
    }

    private LocalDate dayOf(@Nullable DayForm form) {
        return orToday(form == null ? null : form.on());
    }

    private LocalDate orToday(@Nullable LocalDate on) {
        return on == null ? today() : on;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
