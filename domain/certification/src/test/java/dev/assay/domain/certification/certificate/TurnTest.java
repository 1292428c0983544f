package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.Life.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateExpired;
import dev.assay.domain.certification.certificate.CertificateEvent.DutyMissed;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.obligation.Obligation.Subject;
import dev.assay.domain.certification.tea.TastingScheme;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What passing time does by itself. */
@Rule("CERT-03")
class TurnTest {
    private static final LocalDate LAST = Life.EXPIRY.plusDays(40);

    static Stream<Arguments> lives() {
        var issued = Life.issued();
        return Map.of(
                        "as issued", issued,
                        "in words", Life.under(new TeaScheme()),
                        "suspended", issued.then(Acts.suspendUntil(day(100), day(150))),
                        "suspended to the last day of validity",
                                Life.under(new TeaScheme())
                                        .then(new CertificateAct.Suspend(
                                                Life.EXPIRY.minusMonths(2), Acts.ground(null), null, Life.EXPIRY)),
                        "suspended with an open end", issued.then(Acts.suspend(day(100), "permit")),
                        "asked for the mark", issued.then(Acts.ask(day(100), Acts.MARK_USE)),
                        "misused", issued.then(Acts.demand(day(100)), Acts.warn(day(101))),
                        "supervised",
                                issued.then(
                                        Acts.conclude(LocalDate.of(2027, 3, 1)),
                                        Acts.conclude(LocalDate.of(2028, 5, 1))),
                        "told", issued.then(Acts.requireTransfer(day(10), "2", TastingScheme.SECOND_BEGINS)),
                        "withdrawn", issued.then(Acts.withdraw(day(100), "fraud")))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void theNextTurnIsTheFirstDayOnWhichThereIsSomethingToSay(String name, Life life) {
        var from = life.certificate().changedOn();
        var days = from.datesUntil(LAST).toList();
        LocalDate first = null;
        for (var today : days.reversed()) {
            if (!life.turn(today).isEmpty()) {
                first = today;
            }
            var next = life.nextTurn(today).map(on -> on.isBefore(today) ? today : on);
            assertThat(next.orElse(null)).as("%s on %s", name, today).isEqualTo(first);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void askedAgainItHasNothingToAdd(String name, Life life) {
        var now = life;
        for (var today : life.certificate().changedOn().datesUntil(LAST).toList()) {
            now = now.turned(today);
            assertThat(now.turn(today)).as("%s on %s", name, today).isEmpty();
            assertThat(now.nextTurn(today).filter(next -> !next.isAfter(today)))
                    .as("%s on %s", name, today)
                    .isEmpty();
        }
        assertThat(now.stateOn(LAST).isInForce()).isFalse();
        assertThat(now.nextTurn(LAST)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void aTurnThatComesLateOrNeverMakesTheSameOfItWhereNothingWasToBeTold(String name, Life life) {
        var daily = life;
        var weekly = life;
        for (var today : life.certificate().changedOn().datesUntil(LAST).toList()) {
            daily = daily.turned(today);
            weekly = today.getDayOfYear() % 9 == 0 ? weekly.turned(today) : weekly;
        }
        for (var day : Life.ISSUED.datesUntil(LAST).toList()) {
            assertThat(weekly.statusOn(day)).as("%s on %s", name, day).isEqualTo(daily.statusOn(day));
        }
    }

    @Rule("CERT-02")
    @Test
    void whatExpiresIsRecordedFromTheDayAfterItsLast() {
        var life = Life.under(new TeaScheme());

        assertThat(life.turn(Life.EXPIRY)).noneMatch(CertificateExpired.class::isInstance);
        assertThat(life.turn(LAST)).containsExactly(new CertificateExpired(Life.EXPIRY.plusDays(1)));
    }

    @Test
    void everythingThatWasMissedIsBroughtUpOnceEach() {
        var life = Life.issued().then(Acts.ask(day(100), Acts.MARK_USE), Acts.demand(day(100)));
        var today = LocalDate.of(2027, 12, 1);

        assertThat(life.turn(today))
                .extracting(event -> ((DutyMissed) event).subject())
                .containsExactlyInAnyOrder(Subject.SURVEILLANCE, Subject.REQUEST_ANSWER, Subject.MISUSE_CORRECTION);
    }

    @Test
    void beforeItsIssueThereIsNothingToSay() {
        var before = Life.ISSUED.minusDays(1);
        var overdue =
                Life.under(new TastingScheme(), TastingScheme.THIRD_BEGINS, TastingScheme.THIRD_BEGINS.plusDays(9));

        assertThat(overdue.turn(TastingScheme.THIRD_BEGINS)).isEmpty();
        assertThat(Life.issued().turn(before)).isEmpty();
        assertThat(Life.issued().nextTurn(before)).contains(Life.ISSUED);
    }
}
