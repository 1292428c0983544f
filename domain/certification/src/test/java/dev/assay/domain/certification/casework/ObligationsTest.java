package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationsTest {

    private static List<Obligation> of(Road road) {
        return road.theCase().obligations(Road.SCHEME, Road.CALENDAR);
    }

    @Rule("CASE-06")
    @Test
    void anApplicationIsReviewedWithinFiveWorkingDaysOfReceipt() {
        assertThat(of(Road.to(Submitted.class)))
                .containsExactly(new Obligation(
                        "CASE-06",
                        "CESI-SC-OD01 3.1.4",
                        Policies.Subject.APPLICATION_REVIEW,
                        new Deadline(LocalDate.of(2026, 3, 10), false)));
    }

    @Rule("CASE-19")
    @ParameterizedTest
    @ValueSource(
            classes = {
                Accepted.class,
                Contracted.class,
                Planned.class,
                DocumentsPassed.class,
                Evaluated.class,
                Concluded.class
            })
    void fromAcceptanceADecisionIsDueWithinSixtyWorkingDays(Class<? extends CaseState> state) {
        assertThat(of(Road.to(state)))
                .containsExactly(new Obligation(
                        "CASE-19",
                        "TEA-01 6",
                        Policies.Subject.DECISION,
                        new Deadline(LocalDate.of(2026, 6, 4), false)));
    }

    @ParameterizedTest
    @ValueSource(classes = {Draft.class, Granted.class, Refused.class, Certified.class})
    void whereItIsNobodysTurnUnderALimitNothingIsDue(Class<? extends CaseState> state) {
        assertThat(of(Road.to(state))).isEmpty();
    }

    @Test
    void whereTheEditionSetsNoLimitNothingIsDue() {
        var underB = Road.with(Applications.SOUND, new Itinerary(TeaScheme.B_BEGINS));

        assertThat(of(underB.goTo(Submitted.class))).hasSize(1);
        assertThat(of(underB.goTo(Accepted.class))).isEmpty();
    }

    @Rule("DAY-01")
    @Test
    void whereAYearIsNotLoadedTheDeadlineIsProvisional() {
        var bare = WorkingCalendar.of(List.of());

        assertThat(Road.to(Submitted.class).theCase().obligations(Road.SCHEME, bare))
                .extracting(Obligation::due)
                .containsExactly(new Deadline(LocalDate.of(2026, 3, 10), true));
    }
}
