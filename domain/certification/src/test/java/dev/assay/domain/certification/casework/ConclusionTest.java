package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConclusionTest {
    private static final Itinerary USUAL = Itinerary.USUAL;

    private static Road evaluated(Application application, String modeUpstairs, String modeInTheGarden) {
        var activities = List.of(USUAL.activity(modeUpstairs, "P1"), USUAL.activity(modeInTheGarden, "P2"));
        return Road.with(application)
                .goTo(DocumentsPassed.class)
                .goOn(USUAL.evaluate(activities, Itinerary.sheet("9", "8")));
    }

    @Rule("CASE-14")
    @Test
    void theTeamLeaderHasTheLastWord() {
        var road = Road.to(Evaluated.class);

        assertThat(Faults.in(road.attempt(USUAL.conclude(), People.LEADER))).isEmpty();
        for (var other : List.of(People.AUDITOR, People.OTHER_AUDITOR, People.EVERYTHING)) {
            assertThat(Faults.in(road.attempt(USUAL.conclude(), other)))
                    .as(other.name())
                    .containsExactly("CONDITION CASE-14");
        }
    }

    @Rule("CASE-13")
    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  A, B, true
            true,  A, A, false
            true,  B, B, false
            false, A, A, true
            false, A, B, true
            false, B, B, false
            """)
    void everyModeOfACombinationIsCarriedOutFirst(boolean designs, String one, String other, boolean whole) {
        var application = designs ? Applications.SOUND : Applications.withoutDesignDuty();
        var outcome = evaluated(application, one, other).attempt(USUAL.conclude());

        assertThat(Faults.in(outcome)).isEqualTo(whole ? List.of() : List.of("CONDITION CASE-13"));
    }

    @Rule("CASE-13")
    @Test
    void whatIsMissingIsSaid() {
        var outcome = evaluated(Applications.SOUND, "B", "B").attempt(USUAL.conclude());

        assertThat(outcome.breaches().getFirst().message().text().en())
                .isEqualTo("The modes carried out are [B]; one of A+B must be carried out whole (TEA-01 5).");
    }

    @Rule("CASE-14")
    @ParameterizedTest
    @CsvSource(textBlock = """
            8, 8,    true,  true
            8, 7.99, true,  false
            8, 7.99, false, true
            5, 5,    true,  false
            0, 0,    true,  false
            0, 0,    false, true
            """)
    void onlyAResultThatPassesIsRecommended(String taste, String service, boolean recommended, boolean sound) {
        var road = Road.to(DocumentsPassed.class).goOn(USUAL.evaluate(Itinerary.sheet(taste, service)));

        assertThat(Faults.in(road.attempt(USUAL.conclude(recommended))))
                .isEqualTo(sound ? List.of() : List.of("CONDITION CASE-14 recommended"));
    }

    @Rule("CASE-14")
    @Test
    void aClientsDissentIsKept() {
        var dissent = new Conclusion(true, "the tea is as promised", "the garden was closed for rain");
        var road = Road.to(Evaluated.class).goOn(new CaseAct.Conclude(USUAL.day(25), dissent));

        assertThat(road.theCase()
                        .file()
                        .required(CaseEvent.VisitConcluded.class)
                        .conclusion())
                .isEqualTo(dissent);
    }

    @Rule({"CASE-13", "CASE-14"})
    @Test
    void everyFaultOfAConclusionIsToldAtOnce() {
        var activities = List.of(USUAL.activity("A", "P1"), USUAL.activity("A", "P2"));
        var road = Road.to(DocumentsPassed.class).goOn(USUAL.evaluate(activities, Itinerary.sheet("0", "0")));
        var act = new CaseAct.Conclude(USUAL.day(25), new Conclusion(true, "", null));

        assertThat(Faults.in(road.attempt(act, People.AUDITOR)))
                .containsExactlyInAnyOrder(
                        "CONDITION CASE-14",
                        "CONDITION CASE-13",
                        "CONDITION CASE-14 recommended",
                        "INVALID CASE-14 statement");
    }
}
