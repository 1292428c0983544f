package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.domain.certification.casework.CaseState.Draft;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act against every state: a state allows its own acts and no other. */
@Rule("CASE-17")
class ActsAndStatesTest {

    static List<Arguments> everyActInEveryState() {
        return Stage.states()
                .flatMap(state -> Itinerary.USUAL.all().stream()
                        .map(act -> arguments(Wording.codeOf(state), act.code(), state, act)))
                .toList();
    }

    @Test
    void theTableHasEveryActAndEveryState() {
        assertThat(Itinerary.USUAL.all())
                .<Class<?>>extracting(Object::getClass)
                .containsExactlyInAnyOrder(CaseAct.class.getPermittedSubclasses());
        assertThat(everyActInEveryState()).hasSize(33 * 19);
    }

    @Test
    void everyActIsAllowedSomewhere() {
        assertThat(Itinerary.USUAL.all())
                .allSatisfy(
                        act -> assertThat(Stage.of(act).road().theCase().state().acts())
                                .contains(act.getClass()));
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("everyActInEveryState")
    void aStateAllowsItsOwnActsAndRefusesEveryOther(
            String stateCode, String actCode, Class<? extends CaseState> state, CaseAct act) {
        var stage = Stage.in(state, act);
        var acts = stage.road().theCase().state().acts();
        var outcome = stage.road().attempt(stage.act());

        if (acts.contains(act.getClass())) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertThat(Faults.in(outcome)).containsExactly("STATE CASE-17");
            assertThat(outcome.breaches().getFirst().message().text().en())
                    .contains(inWords("state." + stateCode), inWords("act." + actCode))
                    .contains(stage.road().theCase().state().isClosed() ? "closed" : "possible now: ");
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
                        "The case is a draft, so one cannot file the contract; possible now: amend the application, add a document, submit it, withdraw it.");
    }
}
