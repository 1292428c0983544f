package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("CASE-12")
class DocumentReviewTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road road = Road.to(Planned.class);

    @Test
    void theTeamLeaderPassesTheDocuments() {
        assertThat(Faults.in(road.attempt(USUAL.passDocuments(), People.LEADER)))
                .isEmpty();
        for (var other : List.of(People.AUDITOR, People.OTHER_AUDITOR, People.EVERYTHING)) {
            assertThat(Faults.in(road.attempt(USUAL.passDocuments(), other)))
                    .as(other.name())
                    .containsExactly("CONDITION CASE-12");
        }
    }

    @Test
    void passingStatesWhyAndEveryFaultIsToldAtOnce() {
        var silent = new CaseAct.PassDocuments(USUAL.day(18), " ");

        assertThat(Faults.in(road.attempt(silent))).containsExactly("INVALID CASE-12 statement");
        assertThat(Faults.in(road.attempt(silent, People.AUDITOR)))
                .containsExactly("CONDITION CASE-12", "INVALID CASE-12 statement");
    }

    @Test
    void untilTheDocumentsPassThereIsNoVisit() {
        assertThat(Faults.in(road.attempt(USUAL.evaluate()))).containsExactly("STATE CASE-17");
    }
}
