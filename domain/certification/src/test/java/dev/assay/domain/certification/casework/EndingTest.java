package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.casework.CaseState.Accepted;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.casework.CaseState.Submitted;
import dev.assay.domain.certification.casework.CaseState.Terminated;
import dev.assay.domain.certification.casework.CaseState.Withdrawn;
import dev.assay.domain.certification.casework.Termination.Ground;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases that end before their decision: terminated with approval, or given up by the client. */
@Rule("CASE-16")
class EndingTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road accepted = Road.to(Accepted.class);
    private final Road proposed = accepted.goOn(USUAL.proposeTermination());

    @ParameterizedTest
    @EnumSource(Ground.class)
    void aProposalHasItsGroundAndTheFacts(Ground ground) {
        var act = new CaseAct.ProposeTermination(USUAL.day(8), new Termination(ground, "as seen"));

        assertThat(accepted.goOn(act)
                        .goOn(USUAL.decideTermination(true))
                        .file()
                        .required(CaseEvent.CaseTerminated.class)
                        .termination())
                .isEqualTo(new Termination(ground, "as seen"));
        assertThat(accepted.faults(new CaseAct.ProposeTermination(USUAL.day(8), new Termination(ground, " "))))
                .containsExactly("INVALID CASE-16 statement");
    }

    @Test
    void untilItIsApprovedTheCaseGoesOn() {
        assertThat(proposed.theCase().state()).isInstanceOf(Accepted.class);
        assertThat(proposed.faults(USUAL.sign())).isEmpty();
    }

    @Test
    void oneIsDecidedBeforeTheNextIsProposed() {
        var declined = proposed.goOn(USUAL.decideTermination(false));

        assertThat(proposed.faults(USUAL.proposeTermination())).containsExactly("CONDITION CASE-16");
        assertThat(declined.faults(declined.notBefore(USUAL.proposeTermination())))
                .isEmpty();
    }

    @Test
    void whatWasNotProposedIsNotDecided() {
        assertThat(accepted.faults(USUAL.decideTermination(true))).containsExactly("CONDITION CASE-16");
        assertThat(proposed.goOn(USUAL.decideTermination(false)).faults(USUAL.decideTermination(true)))
                .containsExactly("CONDITION CASE-16");
    }

    @Test
    void aDecisionStatesItsReason() {
        assertThat(proposed.faults(new CaseAct.DecideTermination(USUAL.day(9), true, "")))
                .containsExactly("INVALID CASE-16 reason");
    }

    @Rule("CASE-18")
    @Test
    void whoProposedItOrAuditedOrAppliedDoesNotDecideOnIt() {
        var late = Road.to(Reviewed.class).goOnWhenever(USUAL.proposeTermination());
        var decision = late.notBefore(USUAL.decideTermination(true));

        assertThat(accepted.goOn(USUAL.proposeTermination(), People.EVERYTHING)
                        .faults(USUAL.decideTermination(true), People.EVERYTHING))
                .containsExactly("CONDITION CASE-16");
        assertThat(proposed.faults(USUAL.decideTermination(true), People.EVERYTHING))
                .isEmpty();
        assertThat(late.faults(decision, People.person("an", Role.DECISION_MAKER)))
                .containsExactly("CONDITION CASE-18");
        assertThat(late.faults(decision, People.person("tao", Role.DECISION_MAKER)))
                .containsExactly("CONDITION CASE-18");
    }

    @Test
    void approvalEndsTheCase() {
        assertThat(Road.to(Terminated.class).theCase().state().isClosed()).isTrue();
    }

    @Rule("CASE-17")
    @Test
    void nothingIsGrantedWhileItIsUndecided() {
        var road = Road.to(Reviewed.class).goOnWhenever(USUAL.proposeTermination());

        assertThat(road.faults(USUAL.grant("FINE"))).containsExactly("CONDITION CASE-16 decision");
        assertThat(road.goOnWhenever(USUAL.decideTermination(false)).faults(USUAL.grant("FINE")))
                .isEmpty();
    }

    /** What a client may give up is whatever is not over; only it may. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            draft,              true
            returned,           true
            submitted,          true
            accepted,           true
            contracted,         true
            planned,            true
            documents-returned, true
            documents-passed,   true
            evaluating,         true
            concluded,          true
            reviewed,           true
            rectifying,         true
            granted,            true
            rejected,           false
            refused,            false
            certified,          false
            terminated,         false
            withdrawn,          false
            """)
    void theClientGivesUpAtAnyPointBeforeTheEnd(String code, boolean possible) {
        var state = Stage.states()
                .filter(kind -> Wording.codeOf(kind).equals(code))
                .findFirst()
                .orElseThrow();
        var road = Road.to(state);
        var withdraw = road.notBefore(USUAL.withdraw());

        if (possible) {
            assertThat(road.goOn(withdraw).theCase().state()).isInstanceOf(Withdrawn.class);
        } else {
            assertThat(road.faults(withdraw)).containsExactly("STATE CASE-17");
        }
    }

    @Test
    void whoGivesUpSaysWhyAndNobodyDoesItForTheClient() {
        var road = Road.to(Submitted.class);

        assertThat(road.faults(new CaseAct.Withdraw(USUAL.day(2), " "))).containsExactly("INVALID CASE-16 reason");
        assertThat(road.faults(USUAL.withdraw(), new Person("ping", Set.of(Role.PLANNER, Role.ADMINISTRATOR))))
                .containsExactly("FORBIDDEN LOG-01");
    }
}
