package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.casework.CaseState.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.PersonnelEvent;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.QualificationEnded;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.tea.TeaHouse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is on record of people reaches the team they are put on, the days they work, and the decision. */
@Rule("TEAM-01")
class FitnessTest {
    private static final Itinerary USUAL = Itinerary.USUAL;

    private static PersonnelEvent[] fitAnd(PersonnelEvent... more) {
        return Stream.concat(People.fit().stream(), Stream.of(more)).toArray(PersonnelEvent[]::new);
    }

    private static PersonnelEvent registeredUntil(LocalDate lastDay) {
        return new RegistrationRecorded(LocalDate.of(2025, 1, 1), "CCAA-2", lastDay);
    }

    private static PersonnelEvent boundToTheTeaHouse() {
        var since = LocalDate.of(2025, 1, 1);
        return new ConflictDeclared(since, TeaHouse.ORGANISATION.creditCode(), "married to the owner", since, null);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-23, false, the first day of the visit
            2026-03-24, true,  its last
            2026-03-25, true,  the day after
            """)
    void aRegistrationIsGoodToTheLastDayOfTheVisit(LocalDate lastDay, boolean good, String why) {
        var road = Road.to(Contracted.class).among(People.but(People.AUDITOR, fitAnd(registeredUntil(lastDay))));

        assertThat(road.faults(USUAL.plan()))
                .as(why)
                .isEqualTo(good ? List.of() : List.of("CONDITION TEAM-01 team.an"));
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        var road = Road.to(Contracted.class).among(People.but(People.LEADER));

        assertThat(road.faults(USUAL.plan()))
                .as("registration, qualification, declaration")
                .containsExactly(
                        "CONDITION TEAM-01 team.lei", "CONDITION TEAM-01 team.lei", "CONDITION TEAM-01 team.lei");
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void whoIsBoundToTheClientIsInNoPartOfTheTeam(Part part) {
        var team = new ArrayList<TeamMember>(Itinerary.TEAM);
        team.add(Itinerary.member(People.OTHER_AUDITOR.name(), part, "0", "0"));
        var road = Road.to(Contracted.class).among(People.but(People.OTHER_AUDITOR, fitAnd(boundToTheTeaHouse())));

        assertThat(road.faults(USUAL.plan(USUAL.day(21), USUAL.day(22), team))).contains("CONDITION TEAM-01 team.ao");
    }

    @Test
    void whatComesUpAfterThePlanIsHeldAgainstTheDaysThatWereWorked() {
        var lapsed = People.but(People.AUDITOR, fitAnd(registeredUntil(USUAL.day(21))));
        var road = Road.to(Evaluating.class).among(lapsed);

        assertThat(road.faults(USUAL.report(USUAL.onSite("A", "P1")))).containsExactly("CONDITION TEAM-01 efforts.an");
    }

    @Rule("CASE-18")
    @Test
    void whoIsBoundToTheClientNeitherReviewsNorDecides() {
        var bound = Road.to(Reviewed.class).among(People.but(People.DECISION_MAKER, boundToTheTeaHouse()));

        assertThat(bound.faults(USUAL.grant("FINE"))).containsExactly("CONDITION TEAM-01");
        assertThat(bound.faults(USUAL.refuse("stale tea"))).containsExactly("CONDITION TEAM-01");
        assertThat(bound.faults(USUAL.grant("FINE"), People.EVERYTHING)).isEmpty();
    }

    private static PersonnelEvent boundToTheTeaHouse(LocalDate since, @Nullable LocalDate until) {
        return new ConflictDeclared(since, TeaHouse.ORGANISATION.creditCode(), "bought a share", since, until);
    }

    /** Every act that somebody of the body can do, on a case where it is possible. */
    static List<Arguments> actsOfTheBody() {
        return USUAL.all().stream()
                .filter(act -> !act.roles().equals(Set.of(Role.APPLICANT)))
                .map(Stage::of)
                .map(stage -> arguments(stage.act().code(), stage))
                .toList();
    }

    private static Person ofTheBody(CaseAct act) {
        return act.roles().contains(Role.AUDITOR) ? People.LEADER : People.doing(act);
    }

    @Rule("CASE-18")
    @ParameterizedTest(name = "{0}")
    @MethodSource("actsOfTheBody")
    void whoIsBoundToTheClientDoesNoneOfTheBodysWork(String code, Stage stage) {
        var act = stage.act();
        var actor = ofTheBody(act);
        var day = act.on();

        assertThat(faults(stage, actor, fitAnd(boundToTheTeaHouse(day, null)))).contains("CONDITION TEAM-01");
        assertThat(faults(stage, actor, fitAnd(boundToTheTeaHouse(day.minusYears(1), day))))
                .contains("CONDITION TEAM-01");
        assertThat(faults(stage, actor, fitAnd(boundToTheTeaHouse(day.plusDays(1), null))))
                .isEmpty();
    }

    private static List<String> faults(Stage stage, Person actor, PersonnelEvent... onRecord) {
        return stage.road().among(People.but(actor, onRecord)).faults(stage.act(), actor);
    }

    static List<Arguments> actsOfTheTeam() {
        return actsOfTheBody().stream()
                .filter(row -> ((Stage) row.get()[1]).act().roles().contains(Role.AUDITOR))
                .filter(row -> ((Stage) row.get()[1]).road().file().plan().isPresent())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsOfTheTeam")
    void whoActsAsOneOfTheTeamIsFitOnThatDay(String code, Stage stage) {
        var day = stage.act().on();

        assertThat(faults(stage, People.LEADER, fitAnd(registeredUntil(day)))).doesNotContain("CONDITION TEAM-01");
        assertThat(faults(stage, People.LEADER, fitAnd(registeredUntil(day.minusDays(1)))))
                .contains("CONDITION TEAM-01");
        assertThat(faults(stage, People.LEADER, fitAnd(new QualificationEnded(day, "tea-house", "gave it up"))))
                .contains("CONDITION TEAM-01");
    }

    @Test
    void anActIsNotDatedBackToADayOnWhichItsPersonWasStillFit() {
        var road = Road.to(Evaluating.class)
                .among(People.but(People.LEADER, fitAnd(boundToTheTeaHouse(USUAL.day(24), null))));
        var marks = USUAL.marks("9", "8");

        assertThat(Faults.in(road.attempt(marks, People.LEADER, USUAL.day(23)))).isEmpty();
        assertThat(Faults.in(road.attempt(marks, People.LEADER, USUAL.day(24)))).containsExactly("CONDITION TEAM-01");
    }

    @Test
    void whoIsAtTheOpeningMeetingIsFitThatDay() {
        var road = Road.to(DocumentsPassed.class)
                .among(People.but(People.AUDITOR, fitAnd(boundToTheTeaHouse(USUAL.day(21), null))));

        assertThat(road.faults(USUAL.openVisit())).containsExactly("CONDITION TEAM-01 attendance.an");
    }

    /** The auditor was at the opening meeting on day 21 and worked until day 22; the leader concluded on day 25. */
    @Rule({"CASE-17", "CASE-18"})
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            an,  1, 20, -
            an,  1, 21, CONDITION TEAM-01 team.an
            an, 22,  -, CONDITION TEAM-01 team.an
            an, 23,  -, -
            lei, 1, 20, -
            lei, 1, 21, CONDITION TEAM-01 team.lei
            lei, 25, -, CONDITION TEAM-01 team.lei
            lei, 26, -, -
            ao,  1,  -, -
            """)
    void aGrantRestsOnTheWorkOfNobodyWhoWasBoundToTheClientMeanwhile(
            String who, int since, @Nullable Integer until, @Nullable String fault) {
        var bound = boundToTheTeaHouse(USUAL.day(since), until == null ? null : USUAL.day(until));
        var road =
                Road.to(Reviewed.class).among(People.but(People.USUAL.find(who).orElseThrow(), fitAnd(bound)));

        assertThat(road.faults(USUAL.grant("FINE"))).isEqualTo(fault == null ? List.of() : List.of(fault));
        assertThat(road.faults(USUAL.refuse("not now"))).isEmpty();
    }
}
