package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.explanation.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long before a visit the client is told of it, where the edition says: here seven working days. */
@Rule("CASE-10")
class NoticeTest {
    private static final Itinerary USUAL = Itinerary.USUAL;

    private static CaseAct.Plan plan(LocalDate on, LocalDate from) {
        return new CaseAct.Plan(
                on, from, from.plusDays(1), Itinerary.TEAM, Ceremony.threeDays(), "initial certification");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-16, 2026-03-24, false, a Monday to the sixth working day after
            2026-03-16, 2026-03-25, true,  a Monday to the seventh
            2026-03-20, 2026-03-30, false, over two weekends
            2026-03-20, 2026-03-31, true,  over two weekends and a day more
            2026-04-01, 2026-04-10, false, over the day of sweeping graves
            2026-04-01, 2026-04-13, true,  and a day more
            """)
    void theClientIsToldSevenWorkingDaysBefore(LocalDate on, LocalDate from, boolean enough, String why) {
        assertThat(Ceremony.contracted().faults(plan(on, from)))
                .as(why)
                .isEqualTo(enough ? List.of() : List.of("CONDITION CASE-10 from"));
    }

    @Test
    void noDateOnAPlanMakesUpForTellingLate() {
        var dated = LocalDate.of(2026, 3, 16);
        var recorded = LocalDate.of(2026, 3, 17);

        assertThat(Faults.in(Ceremony.contracted()
                        .attempt(plan(dated, LocalDate.of(2026, 3, 25)), People.PLANNER, recorded)))
                .containsExactly("CONDITION CASE-10 from");
    }

    @Test
    void whereTheEditionSaysNothingAPlanMayBeginAtOnce() {
        var road = Road.to(Contracted.class);

        assertThat(road.faults(USUAL.plan(USUAL.day(14), USUAL.day(15), Itinerary.TEAM)))
                .isEmpty();
    }

    @Test
    void aVisitThatIsOverIsNotPlanned() {
        var plan = USUAL.plan(USUAL.day(15), USUAL.day(16), Itinerary.TEAM);

        assertThat(Faults.in(Road.to(Contracted.class).attempt(plan, People.PLANNER, USUAL.day(15))))
                .isEmpty();
        assertThat(Faults.in(Road.to(Contracted.class).attempt(plan, People.PLANNER, USUAL.day(16))))
                .containsExactly("INVALID CASE-10 from");
    }
}
