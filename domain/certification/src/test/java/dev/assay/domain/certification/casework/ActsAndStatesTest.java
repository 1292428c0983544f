package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act against every state: a state allows its own acts and no other. */
@Rule("CASE-17")
class ActsAndStatesTest {

    static List<Arguments> everyActInEveryState() {
        return states().flatMap(state ->
                        Itinerary.USUAL.all().stream().map(act -> arguments(state.code(), act.code(), state, act)))
                .toList();
    }

    private static Stream<CaseState> states() {
        return kindsOf(CaseState.class)
                .map(kind -> Road.to(kind.asSubclass(CaseState.class)).theCase().state());
    }

    /** The records of a sealed interface, however deep. */
    private static Stream<Class<?>> kindsOf(Class<?> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(ActsAndStatesTest::kindsOf)
                : Stream.of(kind);
    }

    @Test
    void theTableHasEveryActAndEveryState() {
        assertThat(Itinerary.USUAL.all())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(kindsOf(CaseAct.class).toList());
        assertThat(everyActInEveryState()).hasSize(10 * 11);
    }

    @Test
    void everyActButThoseOfAClosedCaseIsAllowedSomewhere() {
        assertThat(states().flatMap(state -> state.acts().stream()))
                .containsExactlyInAnyOrderElementsOf(Itinerary.USUAL.all().stream()
                        .<Class<? extends CaseAct>>map(CaseAct::getClass)
                        .toList());
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("everyActInEveryState")
    void aStateAllowsItsOwnActsAndRefusesEveryOther(String stateCode, String actCode, CaseState state, CaseAct act) {
        var road = new Road(Itinerary.USUAL, Case.of(Road.ID, state.file().events()));
        var outcome = road.attempt(act);

        if (state.acts().contains(act.getClass())) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertThat(Faults.in(outcome)).containsExactly("STATE CASE-17");
            assertThat(outcome.breaches().getFirst().message().text().en())
                    .contains(inWords("state." + stateCode), inWords("act." + actCode))
                    .contains(state.acts().isEmpty() ? "closed" : "possible now: ");
        }
    }

    private static String inWords(String key) {
        return Case.WORDING.text(key).en();
    }

    @Test
    void aRefusalNamesTheActsThatAreAllowedInstead() {
        var outcome = Road.to(Draft.class).attempt(Itinerary.USUAL.sign());

        assertThat(outcome.breaches().getFirst().message().text().en())
                .isEqualTo(
                        "The case is a draft, so one cannot file the contract; possible now: amend the application, submit it.");
    }
}
