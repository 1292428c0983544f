package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.PersonnelEvent;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import dev.assay.domain.certification.tea.TeaHouse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
}
