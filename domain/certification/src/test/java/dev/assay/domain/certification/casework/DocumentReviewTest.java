package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.casework.CaseState.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseState.DocumentsReturned;
import dev.assay.domain.certification.casework.CaseState.Planned;
import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("CASE-12")
class DocumentReviewTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road road = Road.to(Planned.class);

    @Test
    void theTeamLeaderPassesTheDocumentsOrSendsThemBack() {
        for (var act : List.of(USUAL.passDocuments(), USUAL.returnDocuments())) {
            assertThat(road.faults(act, People.LEADER)).isEmpty();
            for (var other : List.of(People.AUDITOR, People.OTHER_AUDITOR, People.EVERYTHING)) {
                assertThat(road.faults(act, other)).as(other.name()).containsExactly("CONDITION CASE-12");
            }
        }
    }

    @Test
    void passingStatesWhyAndEveryFaultIsToldAtOnce() {
        var silent = new CaseAct.PassDocuments(USUAL.day(18), " ");

        assertThat(road.faults(silent)).containsExactly("INVALID CASE-12 statement");
        assertThat(road.faults(silent, People.AUDITOR))
                .containsExactly("CONDITION CASE-12", "INVALID CASE-12 statement");
    }

    @Test
    void whatGoesBackNamesItsProblems() {
        assertThat(road.faults(new CaseAct.ReturnDocuments(USUAL.day(16), List.of())))
                .containsExactly("INVALID CASE-12 shortcomings");
        assertThat(road.faults(
                        new CaseAct.ReturnDocuments(USUAL.day(16), List.of(new Shortcoming("menu", ""))),
                        People.AUDITOR))
                .containsExactly("CONDITION CASE-12", "INVALID CASE-12 shortcomings");
    }

    @Test
    void whatIsCorrectedSaysHowAndEnclosesWhatIsOnFile() {
        var returned = Road.to(DocumentsReturned.class);

        assertThat(returned.faults(new CaseAct.CorrectDocuments(USUAL.day(17), "", List.of("D9"))))
                .containsExactly("INVALID CASE-12 statement", "INVALID CASE-04 documents");
        assertThat(returned.faults(USUAL.correctDocuments(), People.OTHER_APPLICANT))
                .containsExactly("FORBIDDEN LOG-01");
    }

    @Test
    void thereAreAsManyRoundsAsItTakes() {
        var rounds = road;
        for (int round = 0; round < 3; round++) {
            rounds = rounds.goOnWhenever(USUAL.returnDocuments());
            assertThat(rounds.faults(rounds.notBefore(USUAL.passDocuments()))).containsExactly("STATE CASE-17");
            rounds = rounds.goOnWhenever(USUAL.correctDocuments());
        }

        assertThat(rounds.goOn(USUAL.passDocuments()).theCase().state()).isInstanceOf(DocumentsPassed.class);
    }

    @Test
    void untilTheDocumentsPassThereIsNoVisit() {
        assertThat(road.faults(USUAL.openVisit())).containsExactly("STATE CASE-17");
        assertThat(road.faults(USUAL.reportMystery())).containsExactly("STATE CASE-17");
    }

    @Test
    void whatIsPlannedAnewIsReviewedAnew() {
        var again = Road.to(DocumentsPassed.class).goOnWhenever(USUAL.plan());

        assertThat(again.faults(USUAL.openVisit())).containsExactly("STATE CASE-17");
    }
}
