package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    /** Every act, on a case in the state that allows it. */
    static List<Arguments> actsInTheirStates() {
        return USUAL.all().stream()
                .map(act -> arguments(act.code(), act, Road.to(stateFor(act))))
                .toList();
    }

    private static Class<? extends CaseState> stateFor(CaseAct act) {
        return switch (act) {
            case CaseAct.Amend _, CaseAct.Submit _ -> Draft.class;
            case CaseAct.Accept _ -> Submitted.class;
            case CaseAct.SignContract _ -> Accepted.class;
            case CaseAct.Plan _ -> Contracted.class;
            case CaseAct.PassDocuments _ -> Planned.class;
            case CaseAct.Evaluate _ -> DocumentsPassed.class;
            case CaseAct.Conclude _ -> Evaluated.class;
            case CaseAct.Decide _ -> Concluded.class;
            case CaseAct.IssueCertificate _ -> Granted.class;
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsInTheirStates")
    void anActIsForItsRoleAlone(String code, CaseAct act, Road road) {
        for (var role : Role.values()) {
            var outcome = road.attempt(act, new Person(People.inRole(role).name(), Set.of(role)));

            if (role == act.role()) {
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
        var actor = People.inRole(act.role());

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

        assertThat(Faults.in(road.attempt(on(before.minusDays(1), act), People.inRole(act.role()), act.on())))
                .as(code)
                .contains("INVALID LOG-01 on");
        assertThat(Faults.in(road.attempt(on(before, act), People.inRole(act.role()), act.on())))
                .as(code)
                .doesNotContain("INVALID LOG-01 on");
    }

    private static CaseAct on(LocalDate day, CaseAct act) {
        return switch (act) {
            case CaseAct.Amend(var _, var application) -> new CaseAct.Amend(day, application);
            case CaseAct.Submit _ -> new CaseAct.Submit(day);
            case CaseAct.Accept(var _, var statement) -> new CaseAct.Accept(day, statement);
            case CaseAct.SignContract(var _, var contract) -> new CaseAct.SignContract(day, contract);
            case CaseAct.Plan(var _, var from, var to, var team, var factors, var purpose) ->
                new CaseAct.Plan(day, from, to, team, factors, purpose);
            case CaseAct.PassDocuments(var _, var statement) -> new CaseAct.PassDocuments(day, statement);
            case CaseAct.Evaluate(var _, var evaluation) -> new CaseAct.Evaluate(day, evaluation);
            case CaseAct.Conclude(var _, var conclusion) -> new CaseAct.Conclude(day, conclusion);
            case CaseAct.Decide(var _, var decision) -> new CaseAct.Decide(day, decision);
            case CaseAct.IssueCertificate(var _, var serial) -> new CaseAct.IssueCertificate(day, serial);
        };
    }

    static Stream<CaseAct> actsOfApplicants() {
        return Stream.of(USUAL.amend(), USUAL.submit());
    }

    @ParameterizedTest
    @MethodSource("actsOfApplicants")
    void anApplicantActsOnItsOwnCaseOnly(CaseAct act) {
        var road = Road.to(Draft.class);

        assertThat(Faults.in(road.attempt(act, People.OTHER_APPLICANT))).containsExactly("FORBIDDEN LOG-01");
        assertThat(Faults.in(road.attempt(act, People.EVERYTHING))).containsExactly("FORBIDDEN LOG-01");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAnApplicantOpensACase(Role role) {
        var outcome = Case.open(Applications.SOUND, Road.circumstances(People.inRole(role), Itinerary.USUAL.opened()));

        if (role == Role.APPLICANT) {
            assertThat(outcome)
                    .isEqualTo(Outcome.done(new CaseEvent.CaseOpened(
                            Itinerary.USUAL.opened(), "tea-house", "tao", Applications.SOUND)));
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
        var act = new CaseAct.Accept(USUAL.day(0), " ");

        assertThat(Faults.in(road.attempt(act, People.REVIEWER, USUAL.day(-1))))
                .containsExactlyInAnyOrder("INVALID LOG-01 on", "INVALID LOG-01 on", "INVALID CASE-06 statement");
    }
}
