package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.Acts.conclude;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.certificate.CertificateEvent.DutyMissed;
import dev.assay.domain.certification.certificate.CertificateEvent.SurveillanceConcluded;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.tea.TastingScheme;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("SURV-01")
class SurveillanceDueTest {

    /** Valid from 2026-04-02, decided on three days before, to 2029-04-01. */
    @ParameterizedTest
    @CsvSource({
        "months,              '',                       2027-04-02",
        "months,              2026-06-30,               2027-06-30",
        "months,              2027-04-02,               2028-04-02",
        "months,              2028-03-31,               2029-03-31",
        "months,              2028-04-01,               ",
        "months,              '2026-06-30 2026-12-30',  ",
        "months,              '2027-03-01 2028-02-20',  ",
        "calendar-year,       '',                       2027-03-30",
        "calendar-year,       2026-05-01,               2027-12-31",
        "calendar-year,       2027-12-31,               2028-12-31",
        "calendar-year,       2028-01-01,               ",
        "at-most-15-months,   '',                       2027-03-30",
        "at-most-15-months,   2026-05-01,               2027-08-01",
        "at-most-15-months,   2026-09-29,               2027-12-29",
        "at-most-15-months,   2026-09-30,               2027-12-30",
        "at-most-15-months,   2026-10-01,               2027-12-31",
        "at-most-15-months,   2026-12-31,               2027-12-31",
        "at-most-15-months,   '2026-12-31 2027-01-01',  2028-04-01",
        "at-most-15-months,   '2027-03-30 2028-06-30',  ",
        "at-most-15-months,   2027-12-31,               2028-12-31",
        "at-most-15-months,   2028-01-01,               "
    })
    void theNextOneIsDueByTheLimitsOfTheScheme(String limits, String visits, @Nullable LocalDate due) {
        var life = Life.under(scheme(limits));
        for (var visit : visits.split(" ", -1)) {
            life = visit.isEmpty() ? life : life.then(conclude(LocalDate.parse(visit)));
        }

        assertThat(dueOf(life)).isEqualTo(Optional.ofNullable(due));
    }

    private static CertificationScheme scheme(String limits) {
        return switch (limits) {
            case "months" -> new TeaScheme();
            case "calendar-year" ->
                TastingScheme.limitedBy(TastingScheme.policies().without(Policies.Subject.LATER_SURVEILLANCE));
            default -> new TastingScheme();
        };
    }

    private static Optional<LocalDate> dueOf(Life life) {
        return life.due(Obligation.Subject.SURVEILLANCE, life.certificate().changedOn())
                .map(each -> each.due().on());
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, '', 2029-02-28",
        "2027-02-28, '', 2028-02-28",
        "2027-03-01, 2028-02-29, 2029-02-28",
        "2027-03-01, 2027-06-30, 2028-06-30"
    })
    void twelveMonthsFromALeapDayEndOnTheLastOfFebruary(LocalDate issued, String visit, LocalDate due) {
        var life = Life.under(new TeaScheme(), issued, issued);
        var visited = visit.isEmpty() ? life : life.then(conclude(LocalDate.parse(visit)));

        assertThat(dueOf(visited)).contains(due);
    }

    @Test
    void theLatestVisitCountsWhicheverWasDecidedOnLast() {
        var life = Life.issued()
                .then(
                        conclude(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 1), null),
                        conclude(LocalDate.of(2027, 3, 20), LocalDate.of(2026, 12, 1), null));

        assertThat(dueOf(life)).contains(LocalDate.of(2028, 6, 1));
    }

    @Rule("SURV-04")
    @Test
    void anExtraAuditTakesTheRegularOnesPlaceNeitherForATriggerNorForARequest() {
        var report = conclude(Life.day(100)).report();
        var triggered = new SurveillanceReport(
                "c-8", Life.day(100), "trigger-1", null, true, List.of(), List.of(), List.of(), List.of(), List.of());
        var requested = new SurveillanceReport(
                "c-8", Life.day(100), null, "Q1", true, List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(report.isRegular()).isTrue();
        assertThat(Stream.of(triggered, requested))
                .noneMatch(SurveillanceReport::isRegular)
                .allSatisfy(each -> assertThat(
                                dueOf(Life.issued().after(List.of(new SurveillanceConcluded(Life.day(100), each)))))
                        .contains(LocalDate.of(2027, 3, 30)));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-29, 1, true", "2027-03-30, 0, true", "2027-03-31, -1, false"})
    void itIsInTimeUpToItsLastDay(LocalDate today, long daysLeft, boolean inTime) {
        var due = Life.issued().due(Obligation.Subject.SURVEILLANCE, today).orElseThrow();

        assertThat(due.daysLeft()).isEqualTo(daysLeft);
        assertThat(due.reason().met()).isEqualTo(inTime);
        assertThat(due.reason().clause()).isEqualTo("TEA-05 8");
        assertThat(due.role()).isEqualTo(Role.PLANNER);
    }

    @Rule("SURV-05")
    @Test
    void whatIsMissedWaitsForSomebodyToDecideAndSuspensionIsAnswerEnough() {
        var lastDay = LocalDate.of(2027, 3, 30);
        var dayAfter = lastDay.plusDays(1);
        var life = Life.issued();

        assertThat(life.turn(lastDay)).isEmpty();
        assertThat(life.turn(dayAfter))
                .containsExactly(new DutyMissed(dayAfter, Obligation.Subject.SURVEILLANCE, null, "SURV-01"));
        assertThat(life.due(Obligation.Subject.CONSEQUENCE, dayAfter)).isEmpty();

        var missed = life.turned(dayAfter);
        var consequence = missed.due(Obligation.Subject.CONSEQUENCE, dayAfter).orElseThrow();
        assertThat(consequence.role()).isEqualTo(Role.DECISION_MAKER);
        assertThat(consequence.item()).isEqualTo("SURVEILLANCE");
        assertThat(missed.then(Acts.suspend(dayAfter, "missed")).due(Obligation.Subject.CONSEQUENCE, dayAfter))
                .isEmpty();
        assertThat(missed.then(conclude(dayAfter)).due(Obligation.Subject.CONSEQUENCE, dayAfter))
                .isEmpty();
    }

    @Test
    void whatHasEndedIsNotSupervised() {
        var ended = Life.issued().then(Acts.withdraw(Life.day(10), "fraud"));

        assertThat(ended.certificate().obligations(ended.on(Life.day(10)))).isEmpty();
        assertThat(Life.issued().certificate().obligations(Life.issued().on(Life.ISSUED.minusDays(1))))
                .isEmpty();
    }
}
