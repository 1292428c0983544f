package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.Acts.RESTORATION;
import static dev.assay.domain.certification.certificate.Acts.ask;
import static dev.assay.domain.certification.certificate.Acts.conclude;
import static dev.assay.domain.certification.certificate.Acts.restore;
import static dev.assay.domain.certification.certificate.Acts.suspend;
import static dev.assay.domain.certification.certificate.Acts.suspendGarden;
import static dev.assay.domain.certification.certificate.Acts.suspendUntil;
import static dev.assay.domain.certification.certificate.Life.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.certificate.CertificateAct.Restore;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("SUS-03")
class RestorationTest {
    private static final Life ASKED = Life.issued().then(suspendUntil(day(100), day(150)), ask(day(110), RESTORATION));

    @ParameterizedTest
    @CsvSource({
        "true,  true,  seen, ''",
        "false, true,  seen, CONDITION SUS-03 removed",
        "true,  false, seen, CONDITION SUS-03 unused",
        "true,  true,  ' ',  INVALID SUS-03 statement",
        "false, false, ' ',  'CONDITION SUS-03 removed, CONDITION SUS-03 unused, INVALID SUS-03 statement'"
    })
    void theCauseIsRemovedAndNothingWasUsedMeanwhile(boolean removed, boolean unused, String statement, String faults) {
        assertThat(String.join(", ", ASKED.faults(new Restore(day(120), removed, unused, statement))))
                .isEqualTo(faults);
    }

    @ParameterizedTest
    @CsvSource({"109, CONDITION SUS-03", "110, ''", "149, ''", "150, ''", "151, STATE CERT-03"})
    void itIsAskedForAndDoneWithinTheTerm(int on, String fault) {
        assertThat(String.join("", ASKED.faults(restore(day(on))))).isEqualTo(fault);
    }

    @Test
    void whatIsOverIsNotRestoredForADayBeforeWhetherItsEndIsRecordedOrNot() {
        var act = restore(day(150));

        assertThat(ASKED.faults(act, Staff.DECISION_MAKER, day(150))).isEmpty();
        assertThat(ASKED.faults(act, Staff.DECISION_MAKER, day(151))).containsExactly("INVALID CERT-03 on");
        assertThat(ASKED.turned(day(151)).faults(act, Staff.DECISION_MAKER, day(151)))
                .contains("INVALID CERT-03 on");
    }

    @Test
    void itIsValidFromThatDay() {
        var restored = ASKED.then(restore(day(120)));

        assertThat(restored.statusOn(day(119))).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(restored.stateOn(day(120))).isEqualTo(new CertificateState.Valid(day(120)));
        assertThat(restored.statusOn(day(151))).isEqualTo(CertificateStatus.VALID);
        assertThat(restored.certificate().openRequests()).isEmpty();
        assertThat(restored.then(suspend(day(121), "fees")).faults(restore(day(122))))
                .containsExactly("CONDITION SUS-03");
    }

    @Test
    void whatIsNotSuspendedCannotBeRestored() {
        assertThat(Life.issued().faults(ask(day(100), RESTORATION))).containsExactly("CONDITION SUS-03");
        assertThat(Life.issued().faults(restore(day(100)))).containsExactly("STATE CERT-03", "CONDITION SUS-03");
    }

    @Test
    void untilItIsAskedForItIsTheHoldersTurn() {
        var suspended = Life.issued().then(suspendUntil(day(100), day(150)));
        var before = suspended.due(Obligation.Subject.RESTORATION, day(109)).orElseThrow();
        var after = ASKED.due(Obligation.Subject.RESTORATION, day(110)).orElseThrow();

        assertThat(before.due().on()).isEqualTo(day(150));
        assertThat(before.role()).isEqualTo(Role.APPLICANT);
        assertThat(before.person()).isEqualTo("tao");
        assertThat(after.role()).isEqualTo(Role.DECISION_MAKER);
        assertThat(Life.issued().then(suspend(day(100), "permit")).due(Obligation.Subject.RESTORATION, day(100)))
                .isEmpty();
    }

    /** Surveillance was due by 2027-03-30. */
    @Rule({"SUS-03", "SURV-05"})
    @Test
    void missedSurveillanceIsHeldFirst() {
        var suspendedOn = LocalDate.of(2027, 4, 10);
        var askedOn = suspendedOn.plusDays(1);
        var missed = Life.issued().then(suspend(suspendedOn, "missed"), ask(askedOn, RESTORATION));
        var visitedBefore = conclude(askedOn.plusDays(1), suspendedOn.minusDays(1), null);
        var extra = Acts.evaluate(askedOn.plusDays(1), "Q7");

        assertThat(missed.faults(restore(askedOn))).containsExactly("CONDITION SURV-05");
        assertThat(missed.then(extra).faults(restore(askedOn.plusDays(2)))).containsExactly("CONDITION SURV-05");
        assertThat(missed.then(conclude(askedOn.plusDays(1))).faults(restore(askedOn.plusDays(2))))
                .isEmpty();
        assertThat(missed.then(visitedBefore).faults(restore(askedOn.plusDays(2))))
                .isEmpty();
    }

    @Rule({"SUS-03", "SURV-05"})
    @Test
    void missedSurveillanceIsNotForgottenWhenItIsSuspendedForMore() {
        var suspendedOn = LocalDate.of(2027, 4, 10);
        var asked = suspendedOn.plusDays(2);
        var widened = Life.issued()
                .then(
                        suspendGarden(suspendedOn, "missed"),
                        suspend(suspendedOn.plusDays(1), "fees"),
                        ask(asked, RESTORATION));

        assertThat(widened.faults(restore(asked))).containsExactly("CONDITION SURV-05");
        assertThat(widened.then(conclude(asked)).faults(restore(asked))).isEmpty();
    }

    @Rule({"SUS-03", "SURV-05"})
    @Test
    void whatWasMissedBeforeAnEarlierRestorationIsSettled() {
        var suspendedOn = LocalDate.of(2027, 3, 1);
        var again = suspendedOn.plusDays(90);
        var life = Life.issued()
                .then(
                        suspend(suspendedOn, "missed"),
                        ask(suspendedOn, RESTORATION),
                        restore(suspendedOn),
                        suspend(again, "fees"),
                        ask(again, RESTORATION));

        assertThat(life.faults(restore(again))).isEmpty();
    }

    @Test
    void aRequestThatWasDeclinedMayBeMadeAgain() {
        var declined = ASKED.then(Acts.decline(day(115), "Q1"));

        assertThat(declined.faults(restore(day(120)))).containsExactly("CONDITION SUS-03");
        assertThat(ASKED.faults(ask(day(115), RESTORATION))).containsExactly("CONDITION SUS-03");
        assertThat(declined.then(ask(day(116), RESTORATION)).faults(restore(day(120))))
                .isEmpty();
        assertThat(ASKED.faults(Acts.grant(day(115), "Q1"))).containsExactly("CONDITION SUS-03 granted");
    }
}
