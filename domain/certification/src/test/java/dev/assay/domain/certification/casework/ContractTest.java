package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.casework.CaseState.Accepted;
import dev.assay.domain.certification.casework.CaseState.Submitted;
import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acceptance and the contract that follows it. */
class ContractTest {
    private static final Itinerary USUAL = Itinerary.USUAL;

    @Rule("CASE-06")
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void acceptanceStatesWhy(String nothing) {
        assertThat(Faults.in(Road.to(Submitted.class).attempt(new CaseAct.Accept(USUAL.day(7), nothing, null))))
                .containsExactly("INVALID CASE-06 statement");
    }

    @Rule("CASE-07")
    @ParameterizedTest
    @CsvSource(textBlock = """
             6, false, the day before acceptance
             7, true,  the day of acceptance
            10, true,  the day it goes on file
            11, false, the day after
            """)
    void bothSidesSignBetweenAcceptanceAndFiling(int day, boolean sound, String why) {
        var road = Road.to(Accepted.class);
        var byClient = new CaseAct.SignContract(USUAL.day(10), new Contract("K-1", USUAL.day(day), USUAL.day(8)));
        var byBody = new CaseAct.SignContract(USUAL.day(10), new Contract("K-1", USUAL.day(8), USUAL.day(day)));

        assertThat(Faults.in(road.attempt(byClient)))
                .as(why)
                .isEqualTo(sound ? List.of() : List.of("INVALID CASE-07 signedByClientOn"));
        assertThat(Faults.in(road.attempt(byBody)))
                .as(why)
                .isEqualTo(sound ? List.of() : List.of("INVALID CASE-07 signedByBodyOn"));
    }

    @Rule("CASE-07")
    @Test
    void everyFaultOfAContractIsToldAtOnce() {
        var bad = new CaseAct.SignContract(USUAL.day(10), new Contract(" ", USUAL.day(6), USUAL.day(11)));

        assertThat(Faults.in(Road.to(Accepted.class).attempt(bad)))
                .containsExactlyInAnyOrder(
                        "INVALID CASE-07 number", "INVALID CASE-07 signedByClientOn", "INVALID CASE-07 signedByBodyOn");
    }

    @Rule("CASE-07")
    @Test
    void withoutAContractNothingIsPlannedAndNothingEvaluated() {
        var road = Road.to(Accepted.class);

        assertThat(Faults.in(road.attempt(USUAL.plan()))).containsExactly("STATE CASE-17");
        assertThat(Faults.in(road.attempt(USUAL.openVisit()))).containsExactly("STATE CASE-17");
    }
}
