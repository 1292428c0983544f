package dev.assay.adapter.http.personnel;

import dev.assay.adapter.http.access.NeedsAccount;
import dev.assay.adapter.http.access.SignedIn;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.KeepPersonnel;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.personnel.PersonnelAct;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@NeedsAccount
@Controller("/api/personnel/{name}")
@Tag(
        name = "Personnel records",
        description = "What is put on record of somebody, by an administrator; impartiality and conflicts also by the"
                + " person itself. Answers with all that is on record then.")
final class PersonnelActController {
    private final KeepPersonnel personnel;
    private final Clock clock;

    PersonnelActController(KeepPersonnel personnel, Clock clock) {
        this.personnel = personnel;
        this.clock = clock;
    }

    @Post("/registrations")
    @Operation(summary = "Record the registration with CCAA, or its renewal")
    PersonView recordRegistration(String name, @Body RegistrationForm form, Authentication caller) {
        var act = new PersonnelAct.RecordRegistration(orToday(form.on()), form.number(), form.expiresOn());
        return record(name, act, caller);
    }

    @Post("/qualifications")
    @Operation(summary = "Record training for a scheme, an examination in it, or both")
    PersonView recordQualification(String name, @Body QualificationForm form, Authentication caller) {
        var act = new PersonnelAct.RecordQualification(
                orToday(form.on()), form.scheme(), form.trainedOn(), form.examinedOn(), form.evidence());
        return record(name, act, caller);
    }

    @Post("/qualifications/{scheme}/end")
    @Operation(summary = "End the qualification for a scheme")
    PersonView endQualification(
            String name,
            @Parameter(description = "The scheme's id") String scheme,
            @Body EndOfQualificationForm form,
            Authentication caller) {
        return record(name, new PersonnelAct.EndQualification(orToday(form.on()), scheme, form.reason()), caller);
    }

    @Post("/witnessed-audits")
    @Operation(summary = "Record that an audit was watched")
    PersonView recordWitnessedAudit(String name, @Body WitnessedAuditForm form, Authentication caller) {
        var act = new PersonnelAct.RecordWitnessedAudit(
                orToday(form.on()),
                form.scheme(),
                form.witness(),
                form.witnessedOn(),
                form.satisfactory(),
                form.statement());
        return record(name, act, caller);
    }

    @Post("/declarations")
    @Operation(summary = "Declare impartiality")
    PersonView declareImpartiality(String name, @Body DeclarationForm form, Authentication caller) {
        return record(name, new PersonnelAct.DeclareImpartiality(orToday(form.on()), form.statement()), caller);
    }

    @Post("/conflicts")
    @Operation(summary = "Declare a conflict of interest")
    PersonView declareConflict(String name, @Body ConflictForm form, Authentication caller) {
        var act = new PersonnelAct.DeclareConflict(
                orToday(form.on()), form.organisation(), form.nature(), form.since(), form.until());
        return record(name, act, caller);
    }

    @Post("/conflicts/{organisation}/end")
    @Operation(summary = "Put an end to a conflict of interest", description = "By an administrator only.")
    PersonView endConflict(
            String name,
            @Parameter(description = "The unified social credit code") String organisation,
            @Body EndOfConflictForm form,
            Authentication caller) {
        var act =
                new PersonnelAct.EndConflict(orToday(form.on()), creditCode(organisation), form.until(), form.reason());
        return record(name, act, caller);
    }

    private PersonView record(String name, PersonnelAct act, Authentication caller) {
        return PersonView.of(Refusal.unlessDone(personnel.record(name, act, SignedIn.person(caller))));
    }

    private static CreditCode creditCode(String organisation) {
        return CreditCode.parse(organisation).orElseThrow(() -> {
            var faults = new Faults();
            faults.addUnder("CASE-01", "organisation", "CASE-01.credit-code");
            return faults.refusal();
        });
    }

    private LocalDate orToday(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
