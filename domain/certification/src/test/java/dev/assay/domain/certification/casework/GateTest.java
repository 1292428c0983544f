package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.domain.certification.casework.CaseState.Draft;
import dev.assay.domain.certification.casework.CaseState.Submitted;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of every act alike: who, and when. */
@Rule("LOG-01")
class GateTest {
    private static final Itinerary USUAL = Itinerary.USUAL;

    /** Every act, on a case in a state that allows it. */
    static List<Arguments> actsInTheirStates() {
        return USUAL.all().stream()
                .map(Stage::of)
                .map(stage -> arguments(stage.act().code(), stage.act(), stage.road()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsInTheirStates")
    void anActIsForItsRoleAlone(String code, CaseAct act, Road road) {
        for (var role : Role.values()) {
            var outcome = road.attempt(act, People.inRole(role));

            if (act.roles().contains(role)) {
                assertThat(outcome).as("%s by %s", code, role).isInstanceOf(Outcome.Done.class);
            } else {
                assertThat(Faults.in(outcome)).as("%s by %s", code, role).containsExactly("FORBIDDEN LOG-01");
            }
        }
        assertThat(Faults.in(road.attempt(act, new Person("nobody", Set.of())))).containsExactly("FORBIDDEN LOG-01");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsInTheirStates")
    void anActIsNotDatedInTheFuture(String code, CaseAct act, Road road) {
        var actor = People.doing(act);

        assertThat(road.attempt(act, actor, act.on())).as(code).isInstanceOf(Outcome.Done.class);
        if (!(act instanceof CaseAct.Submit)) {
            assertThat(road.attempt(act, actor, act.on().plusDays(1))).isInstanceOf(Outcome.Done.class);
        }
        assertThat(Faults.in(road.attempt(act, actor, act.on().minusDays(1)))).contains("INVALID LOG-01 on");
    }

    @Rule("CASE-22")
    @Test
    void nobodyChoosesTheDayOfReceipt() {
        var submit = Itinerary.USUAL.submit();

        assertThat(Faults.in(Road.to(Draft.class)
                        .attempt(submit, People.APPLICANT, submit.on().plusDays(1))))
                .containsExactly("INVALID CASE-22 on");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsInTheirStates")
    void anActIsNotDatedBeforeTheActBeforeIt(String code, CaseAct act, Road road) {
        var before = road.theCase().file().events().getLast().on();

        assertThat(Faults.in(road.attempt(Itinerary.on(before.minusDays(1), act), People.doing(act), act.on())))
                .as(code)
                .contains("INVALID LOG-01 on");
        assertThat(Faults.in(road.attempt(Itinerary.on(before, act), People.doing(act), act.on())))
                .as(code)
                .doesNotContain("INVALID LOG-01 on");
    }

    static Stream<CaseAct> actsOfApplicants() {
        return USUAL.all().stream().filter(act -> act.roles().contains(Role.APPLICANT));
    }

    @ParameterizedTest
    @MethodSource("actsOfApplicants")
    void anApplicantActsOnItsOwnCaseOnly(CaseAct act) {
        var stage = Stage.of(act);
        var otherwiseAStranger = new Person(
                People.EVERYTHING.name(),
                EnumSet.complementOf(act.roles().stream()
                        .filter(role -> role != Role.APPLICANT)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));

        assertThat(stage.road().faults(stage.act(), People.OTHER_APPLICANT)).containsExactly("FORBIDDEN LOG-01");
        assertThat(stage.road().faults(stage.act(), otherwiseAStranger)).containsExactly("FORBIDDEN LOG-01");
    }

    static List<Arguments> actsOfTheBody() {
        return actsInTheirStates().stream()
                .filter(row -> !((CaseAct) row.get()[1]).roles().contains(Role.APPLICANT))
                .toList();
    }

    @Rule("CASE-18")
    @ParameterizedTest(name = "{0}")
    @MethodSource("actsOfTheBody")
    void whoAppliesDoesNoneOfTheBodysWorkInItsOwnCase(String code, CaseAct act, Road road) {
        var inEveryRole = new Person(People.APPLICANT.name(), Set.of(Role.values()));

        assertThat(road.faults(act, inEveryRole)).as(code).contains("CONDITION CASE-18");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAnApplicantOpensACase(Role role) {
        var outcome = Case.open(
                Applications.SOUND, Road.circumstances(People.inRole(role), USUAL.opened(), Road.SCHEME, People.USUAL));

        if (role == Role.APPLICANT) {
            assertThat(outcome)
                    .isEqualTo(Outcome.done(new CaseEvent.CaseOpened(
                            Itinerary.USUAL.opened(), "tea-house", "tao", Applications.SOUND, new Purpose.Initial())));
        } else {
            assertThat(Faults.in(outcome)).containsExactly("FORBIDDEN LOG-01");
        }
    }

    @Test
    void aRefusalSaysWhoMay() {
        var outcome = Road.to(Submitted.class).attempt(USUAL.accept(), People.PLANNER);

        assertThat(outcome.breaches().getFirst().message().text().en()).isEqualTo("Only a reviewer may do this.");
        assertThat(outcome.breaches().getFirst().message().text().zh()).isEqualTo("只有申请评审人员可以执行此操作。");
    }

    @Test
    void aCaseIsVisibleToTheBodyAndToItsApplicantOnly() {
        var theCase = Road.to(Draft.class).theCase();

        assertThat(People.ALL.stream().filter(person -> !theCase.isVisibleTo(person)))
                .containsExactly(People.OTHER_APPLICANT);
        assertThat(theCase.isVisibleTo(new Person("nobody", Set.of()))).isFalse();
    }

    @Test
    void faultsOfTheDateAndOfTheActAreToldTogether() {
        var road = Road.to(Submitted.class);
        var act = new CaseAct.Accept(USUAL.day(0), " ", null);

        assertThat(Faults.in(road.attempt(act, People.REVIEWER, USUAL.day(-1))))
                .containsExactlyInAnyOrder("INVALID LOG-01 on", "INVALID LOG-01 on", "INVALID CASE-06 statement");
    }
}
