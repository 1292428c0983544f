package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.casework.CaseState.Planned;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.personnel.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanningTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private static final LocalDate FIRST_DAY = USUAL.day(21);
    private static final LocalDate LAST_DAY = USUAL.day(22);

    private static List<String> faults(List<TeamMember> team) {
        return Faults.in(Road.to(Contracted.class).attempt(USUAL.plan(FIRST_DAY, LAST_DAY, team)));
    }

    private static List<String> faultsWith(TeamMember more) {
        var team = new ArrayList<>(Itinerary.TEAM);
        team.add(more);
        return faults(team);
    }

    @Rule({"CASE-09", "CASE-10"})
    @Test
    void aPlanKeepsWhatItWasHeldAgainst() {
        var planned = Road.to(Planned.class).theCase().file().required(CaseEvent.AuditPlanned.class);

        assertThat(planned.needed()).isEqualByComparingTo("3");
        assertThat(planned.onSiteMinimum()).isEqualByComparingTo("2.4");
        assertThat(planned.plan().basis().persons()).isEqualTo(12);
        assertThat(planned.plan().basis().places()).isEqualTo(2);
        assertThat(planned.plan().purpose()).isEqualTo("initial certification");
    }

    @Rule("CASE-10")
    @ParameterizedTest
    @CsvSource(textBlock = """
            13, 22, CASE-10 from, begins before it is planned
            14, 22, ,             begins on the day it is planned
            21, 20, CASE-10 to,   ends before it begins
            21, 22, ,             begins and ends
            """)
    void aVisitIsPlannedAheadAndEndsAfterItBegins(int from, int to, String fault, String why) {
        var plan = USUAL.plan(USUAL.day(from), USUAL.day(to), Itinerary.TEAM);

        assertThat(Faults.in(Road.to(Contracted.class).attempt(plan)).stream()
                        .filter(found -> found.contains("CASE-10")))
                .as(why)
                .isEqualTo(fault == null ? List.of() : List.of("INVALID " + fault));
    }

    @Rule("CASE-03")
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-12-22, 2026-03-23, true,  three months and a day
            2025-12-23, 2026-03-23, true,  exactly three months
            2025-12-24, 2026-03-23, false, a day less
            2025-11-30, 2026-02-28, true,  three months that end with February
            2025-12-01, 2026-02-28, false, a day less
            """)
    void theServiceSystemHasBeenInOperationForThreeMonthsBeforeTheVisit(
            LocalDate since, LocalDate from, boolean passes, String why) {
        var itinerary = new Itinerary(from.minusDays(21));
        var road = Road.with(Applications.operatingSince(since), itinerary).goTo(Contracted.class);

        assertThat(Faults.in(road.attempt(itinerary.plan())))
                .as(why)
                .isEqualTo(passes ? List.of() : List.of("CONDITION CASE-03 from"));
    }

    @Rule("CASE-09")
    @Test
    void aTeamHasExactlyOneLeader() {
        var none = List.of(Itinerary.auditor("2", "1"));
        var two = List.of(Itinerary.leader("2", "0.5"), Itinerary.member(People.AUDITOR.name(), Part.LEADER, "1", "0"));

        assertThat(faults(none)).contains("CONDITION CASE-09 team");
        assertThat(faults(two)).containsExactly("CONDITION CASE-09 team");
    }

    @Rule("CASE-09")
    @ParameterizedTest
    @EnumSource(Part.class)
    void whoLeadsOrAuditsIsAnAuditorAndWhoComesAlongNeedNotBe(Part part) {
        var faults = faultsWith(Itinerary.member(People.REVIEWER.name(), part, "0", "0"));

        assertThat(faults.contains("CONDITION CASE-09 team.rui")).isEqualTo(part.audits());
    }

    @Rule({"CASE-09", "CASE-18"})
    @Test
    void noApplicantComesAlong() {
        assertThat(faultsWith(Itinerary.member(People.OTHER_APPLICANT.name(), Part.OBSERVER, "0", "0")))
                .containsExactly("CONDITION CASE-09 team.tong");
    }

    @Rule("CASE-18")
    @ParameterizedTest
    @EnumSource(Part.class)
    void whoAppliesIsInNoPartOfItsOwnTeamWhateverElseItIs(Part part) {
        var itself = new Person(People.APPLICANT.name(), Set.of(Role.APPLICANT, Role.AUDITOR));
        var road = Road.to(Contracted.class).among(new Personnel() {
            @Override
            public Optional<Person> find(String name) {
                return name.equals(itself.name()) ? Optional.of(itself) : People.USUAL.find(name);
            }

            @Override
            public Dossier dossier(String name) {
                return People.USUAL.dossier(name);
            }
        });
        var team = new ArrayList<>(Itinerary.TEAM);
        team.add(Itinerary.member(itself.name(), part, "0", "0"));

        assertThat(road.faults(USUAL.plan(FIRST_DAY, LAST_DAY, team))).contains("CONDITION CASE-18 team.tao");
    }

    @Rule("CASE-09")
    @Test
    void aTeamIsMadeOfDifferentKnownPeople() {
        assertThat(faultsWith(Itinerary.auditor("0", "0"))).containsExactly("INVALID CASE-09 team.an");
        assertThat(faultsWith(Itinerary.member("ghost", Part.OBSERVER, "0", "0")))
                .containsExactly("INVALID CASE-09 team.ghost");
        assertThat(faultsWith(Itinerary.member("", Part.OBSERVER, "0", "0"))).containsExactly("INVALID CASE-09 team.");
    }

    @Rule("CASE-09")
    @ParameterizedTest
    @CsvSource(textBlock = """
            -0.5,  0,    false, negative on site
             0,   -0.5,  false, negative off site
             2,    0,    true,  as long as the visit
             2.01, 0,    false, longer than the visit
             0,    9,    true,  off site has no such end
            """)
    void nobodyWorksMoreDaysOnSiteThanTheVisitHas(String onSite, String offSite, boolean sound, String why) {
        assertThat(faultsWith(Itinerary.member(People.OTHER_AUDITOR.name(), Part.AUDITOR, onSite, offSite)))
                .as(why)
                .isEqualTo(sound ? List.of() : List.of("INVALID CASE-09 team.ao"));
    }

    @Rule("CASE-09")
    @ParameterizedTest
    @CsvSource(textBlock = """
            2, 0,    1,    0,    0, exactly enough in all
            2, 0,    0.99, 0,    1, a little less in all
            2, 0,    0.99, 0.01, 0, made up for off site
            2, 0.6,  0.4,  0,    0, exactly enough on site
            2, 0.61, 0.39, 0,    1, a little less on site
            1, 0,    1,    0,    2, too little of both
            """)
    void auditorsDaysReachTheNeededTimeInAllAndOnSite(
            String leadOn, String leadOff, String on, String off, int faults, String why) {
        var team = List.of(Itinerary.leader(leadOn, leadOff), Itinerary.auditor(on, off));
        assertThat(faults(team)).as(why).hasSize(faults).allMatch("CONDITION CASE-09 team"::equals);
    }

    @Rule("CASE-09")
    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"EXPERT", "OBSERVER", "TRAINEE"})
    void whoComesAlongHasNoDaysAndAddsNone(Part part) {
        assertThat(faultsWith(Itinerary.member(People.REVIEWER.name(), part, "0", "0")))
                .isEmpty();
        assertThat(faultsWith(Itinerary.member(People.REVIEWER.name(), part, "0.5", "0")))
                .containsExactly("INVALID CASE-09 team.rui");
        assertThat(faultsWith(Itinerary.member(People.REVIEWER.name(), part, "0", "0.5")))
                .containsExactly("INVALID CASE-09 team.rui");

        var shortOfAuditors =
                List.of(Itinerary.leader("2", "0"), Itinerary.member(People.AUDITOR.name(), part, "2", "2"));
        assertThat(faults(shortOfAuditors))
                .containsExactly("INVALID CASE-09 team.an", "CONDITION CASE-09 team", "CONDITION CASE-09 team");
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "10, 2", "11, 3", "50, 3"})
    void theNeededTimeFollowsTheNumberOfPersons(int persons, BigDecimal needed) {
        var planned = Road.with(Applications.withPersons(persons))
                .goTo(Planned.class)
                .theCase()
                .file()
                .required(CaseEvent.AuditPlanned.class);

        assertThat(planned.needed()).isEqualByComparingTo(needed);
    }

    @Test
    void whereTheEditionRefusesToSayHowLongTheRefusalIsPassedOn() {
        var road = Road.with(Applications.withPersons(51)).goTo(Contracted.class);

        assertThat(Faults.in(road.attempt(USUAL.plan()))).containsExactly("CONDITION TEA-02 persons");
    }

    @Rule({"CASE-03", "CASE-09", "CASE-10"})
    @Test
    void everyFaultOfAPlanIsToldAtOnce() {
        var road = Road.with(Applications.operatingSince(USUAL.opened())).goTo(Contracted.class);
        var act = new CaseAct.Plan(
                USUAL.day(14),
                USUAL.day(13),
                USUAL.day(12),
                List.of(
                        Itinerary.auditor("-1", "0"),
                        Itinerary.auditor("0", "0"),
                        Itinerary.member(People.REVIEWER.name(), Part.AUDITOR, "0", "0"),
                        Itinerary.member("ghost", Part.TRAINEE, "0", "0")),
                AuditTimeRequest.Factors.NONE,
                " ");

        assertThat(Faults.in(road.attempt(act)))
                .containsExactlyInAnyOrder(
                        "INVALID CASE-10 from",
                        "INVALID CASE-10 to",
                        "INVALID CASE-10 purpose",
                        "CONDITION CASE-03 from",
                        "CONDITION CASE-09 team",
                        "INVALID CASE-09 team.an",
                        "INVALID CASE-09 team.an",
                        "CONDITION CASE-09 team.rui",
                        "INVALID CASE-09 team.ghost",
                        "CONDITION CASE-09 team",
                        "CONDITION CASE-09 team");
    }
}
