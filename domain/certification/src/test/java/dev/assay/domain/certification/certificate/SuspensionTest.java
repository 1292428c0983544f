package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.Acts.GARDEN;
import static dev.assay.domain.certification.certificate.Acts.ask;
import static dev.assay.domain.certification.certificate.Acts.ground;
import static dev.assay.domain.certification.certificate.Acts.suspend;
import static dev.assay.domain.certification.certificate.Acts.suspendGarden;
import static dev.assay.domain.certification.certificate.Acts.suspendUntil;
import static dev.assay.domain.certification.certificate.Life.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.certificate.CertificateAct.Suspend;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateWithdrawn;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SuspensionTest {
    private static final LocalDate DAY = day(100);

    @Rule("SUS-01")
    @ParameterizedTest
    @CsvSource({
        "listed, misuse, ''",
        "listed, fees, ''",
        "listed, , INVALID SUS-01 listed",
        "listed, cold, INVALID SUS-01 listed",
        "listed, fraud, INVALID SUS-01 listed",
        "listed, given-up, INVALID SUS-01 listed",
        "in-words, , ''",
        "in-words, misuse, INVALID SUS-01 listed"
    })
    void theReasonIsOneOfTheListOrInWordsWhereThereIsNone(String reasons, @Nullable String listed, String fault) {
        var life = reasons.equals("listed") ? Life.issued() : Life.under(new TeaScheme());

        assertThat(String.join("", life.faults(suspend(DAY, listed)))).isEqualTo(fault);
    }

    @Rule("SUS-01")
    @Test
    void theFactsAreSaidWhateverTheReason() {
        assertThat(Life.issued().faults(new Suspend(DAY, new Ground("misuse", " "), null, null)))
                .containsExactly("INVALID SUS-01 statement");
    }

    @Rule("SUS-01")
    @Test
    void atRequestOnlyIfItWasRequestedByThatDay() {
        var asked = Life.issued().then(ask(DAY, Acts.PAUSE));

        assertThat(Life.issued().faults(suspend(DAY, "asked"))).containsExactly("CONDITION SUS-01 listed");
        assertThat(asked.faults(suspend(DAY.minusDays(1), "asked"), Staff.DECISION_MAKER, DAY))
                .containsExactly("CONDITION SUS-01 listed");
        assertThat(asked.then(suspend(DAY, "asked")).certificate().openRequests())
                .isEmpty();
    }

    static Stream<List<Object>> parts() {
        var serving = Life.SERVING;
        var brewing = Life.BREWING;
        return Stream.of(
                List.of(part(List.of("P1")), ""),
                List.of(part(List.of("P1", "P2")), ""),
                List.of(part(List.of(), serving), ""),
                List.of(part(List.of("P3"), brewing), ""),
                List.of(part(List.of()), "INVALID SUS-01 part"),
                List.of(part(List.of("P1", "P2", "P3")), "INVALID SUS-01 part"),
                List.of(part(List.of(), serving, brewing), "INVALID SUS-01 part"),
                List.of(part(List.of("P1"), brewing, serving), "INVALID SUS-01 part"),
                List.of(part(List.of("P9")), "INVALID SUS-01 part.places"),
                List.of(part(List.of("P1", "P9", "P8")), "INVALID SUS-01 part.places, INVALID SUS-01 part.places"),
                List.of(
                        part(List.of("P9"), new Text("种茶", "Growing tea")),
                        "INVALID SUS-01 part.places, INVALID SUS-01 part.activities"));
    }

    private static ScopePart part(List<String> places, Text... activities) {
        return new ScopePart(places, List.of(activities));
    }

    @Rule("SUS-01")
    @ParameterizedTest
    @MethodSource("parts")
    void aPartIsInTheCertificateAndNotAllOfIt(List<Object> row) {
        var act = new Suspend(DAY, ground("misuse"), (ScopePart) row.getFirst(), null);

        assertThat(String.join(", ", Life.issued().faults(act))).isEqualTo(row.getLast());
    }

    @Rule("SUS-01")
    @Test
    void aSuspendedPartCanBeWidenedAndNothingElseFollows() {
        var life = Life.issued().then(suspendGarden(DAY, "misuse"));
        var wider = new Suspend(day(101), ground("fees"), part(List.of("P1", "P2")), null);
        var beside = new Suspend(day(101), ground("fees"), part(List.of("P1")), null);

        assertThat(life.faults(suspendGarden(day(101), "fees"))).containsExactly("CONDITION SUS-01 part");
        assertThat(life.faults(beside)).containsExactly("CONDITION SUS-01 part");
        assertThat(life.then(wider).stateOn(day(101)))
                .isEqualTo(new CertificateState.Suspended(
                        DAY, ground("fees"), part(List.of("P1", "P2")), DAY.plusMonths(6)));
        assertThat(life.then(wider).stateOn(DAY))
                .isEqualTo(new CertificateState.Suspended(DAY, ground("misuse"), GARDEN, DAY.plusMonths(6)));
        var whole = life.then(suspend(day(101), "fees"));
        assertThat(whole.statusOn(day(101))).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(whole.faults(suspend(day(102), "fees"))).containsExactly("CONDITION SUS-01 part");
        assertThat(whole.faults(suspendGarden(day(102), "fees"))).containsExactly("CONDITION SUS-01 part");
    }

    /** Suspended on 2026-07-11. */
    @Rule("SUS-02")
    @ParameterizedTest
    @CsvSource({
        "misuse, 2026-07-10, INVALID SUS-02 until",
        "misuse, 2026-07-11, ''",
        "misuse, 2027-01-10, ''",
        "misuse, 2027-01-11, ''",
        "misuse, 2027-01-12, CONDITION SUS-02 until",
        "permit, 2027-01-12, ''",
        "permit, 2028-07-11, ''",
        "permit, 2026-07-10, INVALID SUS-02 until"
    })
    void theTermIsSixMonthsAtMostButForALicensingDecision(String listed, LocalDate until, String fault) {
        assertThat(String.join("", Life.issued().faults(new Suspend(DAY, ground(listed), null, until))))
                .isEqualTo(fault);
    }

    @Rule("SUS-02")
    @ParameterizedTest
    @CsvSource({"misuse, 2027-01-11", "permit, "})
    void aTermThatIsNotSaidIsTheLongest(String listed, @Nullable LocalDate until) {
        assertThat(Life.issued().then(suspend(DAY, listed)).stateOn(DAY))
                .isEqualTo(new CertificateState.Suspended(DAY, ground(listed), null, until));
    }

    @Rule("SUS-02")
    @ParameterizedTest
    @CsvSource({"2026-08-31, 2027-02-28", "2027-08-29, 2028-02-29", "2027-08-31, 2028-02-29", "2026-10-31, 2027-04-30"})
    void sixMonthsEndOnTheLastOfAShorterMonth(LocalDate on, LocalDate until) {
        assertThat(Life.issued().then(suspend(on, "misuse")).stateOn(on))
                .isEqualTo(new CertificateState.Suspended(on, ground("misuse"), null, until));
    }

    @Rule("SUS-02")
    @Test
    void wideningDoesNotBeginTheTermAnew() {
        var life = Life.issued().then(suspendGarden(DAY, "misuse"));
        var last = DAY.plusMonths(6);

        assertThat(life.faults(new Suspend(day(200), ground("fees"), null, last)))
                .isEmpty();
        assertThat(life.faults(new Suspend(day(200), ground("fees"), null, last.plusDays(1))))
                .containsExactly("CONDITION SUS-02 until");
    }

    @Rule("SUS-02")
    @Test
    void aLicensingDecisionThatIsPendingDoesNotOpenATermThatRuns() {
        var life = Life.issued().then(suspendGarden(DAY, "misuse"), suspend(day(120), "permit"));

        assertThat(life.stateOn(day(120)))
                .isEqualTo(new CertificateState.Suspended(DAY, ground("permit"), null, DAY.plusMonths(6)));
    }

    @Rule("SUS-02")
    @Test
    void whatIsAddedToAnOpenTermHasItsOwnSixMonths() {
        var widened = day(400);
        var life = Life.issued().then(suspendGarden(DAY, "permit"), suspend(widened, "misuse"));

        assertThat(life.stateOn(widened))
                .isEqualTo(new CertificateState.Suspended(DAY, ground("misuse"), null, widened.plusMonths(6)));
    }

    @Rule({"SUS-03", "WDR-01"})
    @Test
    void aTermThatRunsOutWithdrawsWhetherThatIsRecordedOrNot() {
        var life = Life.issued().then(suspendUntil(DAY, day(150)));

        assertThat(life.statusOn(day(150))).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(life.stateOn(day(151))).isEqualTo(new CertificateState.Withdrawn(day(151), null));
        assertThat(life.turn(day(150))).isEmpty();
        assertThat(life.turn(day(190)))
                .singleElement()
                .isInstanceOfSatisfying(CertificateWithdrawn.class, withdrawn -> {
                    assertThat(withdrawn.on()).isEqualTo(day(151));
                    assertThat(withdrawn.ground().listed()).isEqualTo("lapsed");
                    assertThat(withdrawn.ground().statement()).isNotBlank();
                });
        assertThat(life.turned(day(190)).stateOn(day(151)).since()).isEqualTo(day(151));
    }

    @Rule({"SUS-02", "CERT-03"})
    @ParameterizedTest
    @CsvSource({"-1, WITHDRAWN, EXPIRED", "0, EXPIRED, EXPIRED", "1, EXPIRED, EXPIRED"})
    void ofTwoTermsTheFirstEndsItAndOfTwoOnADayThatOfValidity(
            int afterExpiry, CertificateStatus dayAfter, CertificateStatus otherwise) {
        var on = Life.EXPIRY.minusMonths(2);
        var until = Life.EXPIRY.plusDays(afterExpiry);
        var life = Life.under(new TeaScheme()).then(new Suspend(on, ground(null), null, until));
        var end = until.isBefore(Life.EXPIRY) ? until.plusDays(1) : Life.EXPIRY.plusDays(1);

        assertThat(life.statusOn(end.minusDays(1))).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(life.statusOn(end)).isEqualTo(dayAfter);
        assertThat(life.turned(Life.EXPIRY.plusDays(9)).statusOn(end)).isEqualTo(dayAfter);
        assertThat(Life.under(new TeaScheme()).statusOn(Life.EXPIRY.plusDays(1)))
                .isEqualTo(otherwise);
    }
}
