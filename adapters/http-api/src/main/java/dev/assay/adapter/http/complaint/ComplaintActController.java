package dev.assay.adapter.http.complaint;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.casework.ReasonForm;
import dev.assay.adapter.http.casework.Versions;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.adapter.http.problem.SecretPath;
import dev.assay.application.port.in.HandleComplaints;
import dev.assay.domain.certification.complaint.ComplaintAct;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@NeedsAccount
@Controller(SecretPath.COMPLAINTS + "/{id}")
@Tag(
        name = "Handling of complaints",
        description =
                "Each answers with the complaint as it is then. Nobody handles one who made it, had a part in what it is"
                        + " about, or is bound to the client.")
final class ComplaintActController {
    private final HandleComplaints complaints;
    private final Clock clock;

    ComplaintActController(HandleComplaints complaints, Clock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    @Post("/assignment")
    @Operation(summary = "Give it to somebody to handle, as a registrar; again to put another in the place")
    HttpResponse<ComplaintView> assign(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body AssignmentForm form,
            Authentication caller) {
        return perform(id, ifMatch, new ComplaintAct.Assign(orToday(form.on()), form.handler()), caller);
    }

    @Post("/investigation")
    @Operation(summary = "Note what was found out, as the handler; something must be before it is answered")
    HttpResponse<ComplaintView> investigate(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body InvestigationForm form,
            Authentication caller) {
        return perform(id, ifMatch, new ComplaintAct.Investigate(orToday(form.on()), form.statement()), caller);
    }

    @Post("/answer")
    @Operation(summary = "Answer it in writing, as the handler or a decision-maker")
    HttpResponse<ComplaintView> answer(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body AnswerForm form,
            Authentication caller) {
        return perform(id, ifMatch, form.act(orToday(form.on())), caller);
    }

    @Post("/withdrawal")
    @Operation(
            summary = "Take it back, by the account that made it",
            description =
                    "What was made without an account is answered in any case: by its reference alone, anybody who reads"
                            + " it could silence it.")
    HttpResponse<ComplaintView> withdraw(
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ReasonForm form,
            Authentication caller) {
        return perform(id, ifMatch, new ComplaintAct.Withdraw(orToday(form.on()), form.reason()), caller);
    }

    private HttpResponse<ComplaintView> perform(
            String id, @Nullable String ifMatch, ComplaintAct act, Authentication caller) {
        var done =
                complaints.perform(ComplaintController.idOf(id), Versions.parse(ifMatch), act, SignedIn.person(caller));
        return ComplaintController.tagged(Refusal.unlessDone(done));
    }

    private LocalDate orToday(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
