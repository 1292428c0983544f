package dev.assay.application.usecase;

import static dev.assay.application.usecase.DueWorld.TODAY;
import static dev.assay.application.usecase.DueWorld.lines;
import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.application.port.in.ListObligations.Due;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.Shortcoming;
import dev.assay.domain.certification.complaint.ComplaintAct;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.PersonnelEvent.ImpartialityDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import dev.assay.domain.certification.personnel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due, for whom. */
class AgendaTest {
    private final DueWorld world = new DueWorld();

    @BeforeEach
    void everybodyDeclares() {
        declare("rui");
        declare("guan");
    }

    private void declare(String name) {
        world.records.put(Dossier.of(name, List.of(new ImpartialityDeclared(TODAY, "impartial"))));
    }

    @Rule({"CASE-06", "CASE-19"})
    @Test
    void whatIsAnybodysWithARoleIsDueForEachWhoHasIt() {
        world.submitted();
        world.accepted();

        assertThat(world.due(world.reviewer))
                .containsExactly("c-1 APPLICATION_REVIEW 2026-12-31? (7)", "c-2 DECISION 2027-03-18? (84)");
        assertThat(world.due(world.administrator)).isEmpty();
        assertThat(world.due(world.applicant)).isEmpty();
    }

    @Rule("CASE-06")
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, c-1 APPLICATION_REVIEW 2026-12-31? (0), true",
        "2027-01-01, c-1 APPLICATION_REVIEW 2026-12-31? (-1), false",
    })
    void daysLeftAndReasonAreThoseOfToday(LocalDate today, String line, boolean inTime) {
        world.submitted();
        world.on(today);

        var due = done(world.agenda.list(null, null, 10, world.reviewer)).items();

        assertThat(lines(due)).containsExactly(line);
        assertThat(due.getFirst().reason().met()).isEqualTo(inTime);
        assertThat(due.getFirst().reason().actual()).isEqualTo(today.toString());
        assertThat(due.getFirst().task().text().en()).isEqualTo("Review the application");
        assertThat(due.getFirst().task().text().zh()).isEqualTo("评审申请");
        assertThat(due.getFirst().changedAt()).isEqualTo(Instant.parse("2026-12-24T01:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30, 0", "2026-12-31, 1", "2027-03-18, 2"})
    void whatIsDueOnTheLastDayAskedForIsAmongIt(LocalDate until, int found) {
        world.submitted();
        world.accepted();

        assertThat(done(world.agenda.list(until, null, 10, world.reviewer)).items())
                .hasSize(found);
    }

    @Rule("TEAM-01")
    @Test
    void whatRunsOutIsToldToWhomItConcernsAndToWhoeverPlans() {
        world.records.put(Dossier.of(
                "rui",
                List.of(
                        new RegistrationRecorded(TODAY, "R-1", TODAY.plusDays(90)),
                        new ImpartialityDeclared(TODAY, "impartial"))));
        var planner = world.accounts.person("ping", Role.PLANNER);
        declare("ping");
        world.accounts.person("lei", Role.AUDITOR);
        world.accounts.leave("lei");

        assertThat(world.due(world.reviewer)).containsExactly("rui REGISTRATION 2027-03-24 (90)");
        assertThat(world.due(world.administrator)).isEqualTo(world.due(world.reviewer));
        assertThat(world.due(planner)).isEqualTo(world.due(world.reviewer));
        assertThat(world.due(world.accounts.person("du", Role.DECISION_MAKER)))
                .containsExactly("du IMPARTIALITY_DECLARATION 2026-12-24 (0)");
        assertThat(world.due(world.applicant)).isEmpty();
        assertThat(done(world.agenda.list(null, null, 10, world.reviewer)).items())
                .extracting(due -> due.task().text().en(), due -> due.reason().met())
                .containsExactly(tuple("Renew the registration of rui", true));
    }

    @Rule("APP-01")
    @Test
    void whatIsDueOfAComplaintIsTheRegistrarsAndThenTheHandlers() {
        var registrar = world.accounts.person("ren", Role.REGISTRAR);
        var handler = world.accounts.person("fan", Role.AUDITOR);
        declare("ren");
        declare("fan");
        var id = world.complained();
        assertThat(world.due(registrar)).contains("k-1 COMPLAINT_ASSIGNMENT 2027-01-24 (31)");
        assertThat(world.due(handler)).noneMatch(line -> line.startsWith("k-1"));

        world.act(id, new ComplaintAct.Assign(TODAY, "fan"), registrar);

        assertThat(world.due(registrar)).noneMatch(line -> line.startsWith("k-1"));
        assertThat(world.due(handler)).contains("k-1 COMPLAINT_ANSWER 2027-01-24 (31)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 200})
    void partsShowAllOnce(int limit) {
        world.submitted();
        world.submitted();
        world.records.put(Dossier.of(
                "rui",
                List.of(
                        new RegistrationRecorded(TODAY, "R-1", LocalDate.of(2026, 12, 31)),
                        new ImpartialityDeclared(TODAY, "impartial"))));

        var all = new ArrayList<Due>();
        String cursor = null;
        do {
            var part = done(world.agenda.list(null, cursor, limit, world.reviewer));
            all.addAll(part.items());
            cursor = part.next();
        } while (cursor != null);

        assertThat(lines(all))
                .containsExactly(
                        "c-1 APPLICATION_REVIEW 2026-12-31? (7)",
                        "c-2 APPLICATION_REVIEW 2026-12-31? (7)",
                        "rui REGISTRATION 2026-12-31 (7)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c-1", "2026-12-31", "2026-13-31/c-1/DECISION/", "a/b/c/d"})
    void aCursorThatIsNoneIsRefused(String cursor) {
        assertThat(faults(world.agenda.list(null, cursor, 10, world.reviewer)))
                .containsExactly("INVALID LOG-01 cursor");
    }

    /** While the client puts something right the day of the decision moves on, and with it what is due by a day. */
    @Rule("CASE-19")
    @Test
    void whereTheClockStandsStillTheDayOfTodayIsTold() {
        var id = world.accepted();
        world.happens(id, new CaseEvent.DocumentsReturned(TODAY, List.of(new Shortcoming("licence", "missing"))));
        var then = world.due(world.applicant);
        world.on(LocalDate.of(2027, 1, 7));

        assertThat(then).contains("c-1 DECISION 2027-03-18? (84)");
        assertThat(world.due(world.applicant)).contains("c-1 DECISION 2027-04-01? (84)");
        assertThat(lines(done(world.agenda.list(LocalDate.of(2027, 3, 31), null, 10, world.applicant))
                        .items()))
                .noneMatch(line -> line.contains("DECISION"));
        assertThat(done(world.agenda.list(null, null, 10, world.applicant)).items())
                .filteredOn(due -> due.due().on().equals(LocalDate.of(2027, 4, 1)))
                .extracting(Due::changedAt)
                .containsExactly(Instant.parse("2027-01-06T16:00:00Z"));
    }

    @Test
    void whatWasDoneMeanwhileIsNotDue() {
        var id = world.submitted();
        world.act(id, new CaseAct.Accept(TODAY, "complete", null), world.reviewer);

        assertThat(world.due(world.reviewer)).containsExactly("c-1 DECISION 2027-03-18? (84)");
    }
}
