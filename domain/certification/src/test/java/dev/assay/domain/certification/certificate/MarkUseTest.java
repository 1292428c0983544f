package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.Acts.MARK_USE;
import static dev.assay.domain.certification.certificate.Acts.ask;
import static dev.assay.domain.certification.certificate.Acts.close;
import static dev.assay.domain.certification.certificate.Acts.demand;
import static dev.assay.domain.certification.certificate.Acts.grant;
import static dev.assay.domain.certification.certificate.Acts.withdraw;
import static dev.assay.domain.certification.certificate.Life.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.certificate.CertificateAct.RecordMisuse;
import dev.assay.domain.certification.certificate.CertificateEvent.DutyMissed;
import dev.assay.domain.certification.certificate.CertificateEvent.MisuseRecorded;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("MARK-01")
class MarkUseTest {

    @ParameterizedTest
    @CsvSource({"114, 1, true", "115, 0, true", "116, -1, false"})
    void aRequestIsAnsweredInFifteenDays(int today, long daysLeft, boolean inTime) {
        var due = Life.issued()
                .then(ask(day(100), MARK_USE))
                .due(Obligation.Subject.REQUEST_ANSWER, day(today))
                .orElseThrow();

        assertThat(due.item()).isEqualTo("Q1");
        assertThat(due.role()).isEqualTo(Role.REGISTRAR);
        assertThat(due.daysLeft()).isEqualTo(daysLeft);
        assertThat(due.reason().met()).isEqualTo(inTime);
    }

    @Test
    void aRegistrarMayAnswerAndOnce() {
        var life = Life.issued().then(ask(day(100), MARK_USE), ask(day(101), MARK_USE));
        var answered = life.after(
                life.attempt(grant(day(102), "Q1"), Staff.REGISTRAR, day(102)).orElseThrow());

        assertThat(answered.certificate().openRequests()).containsOnlyKeys("Q2");
        assertThat(answered.faults(grant(day(103), "Q1"))).containsExactly("INVALID CHG-02 request");
        assertThat(answered.faults(Acts.decline(day(103), "Q1"))).containsExactly("INVALID CHG-02 request");
        assertThat(life.faults(grant(day(99), "Q1"), Staff.REGISTRAR, day(103))).containsExactly("INVALID MARK-01 on");
    }

    @Test
    void theMarkIsForCertificatesThatAreValid() {
        var suspended = Life.issued().then(ask(day(99), MARK_USE), Acts.suspend(day(100), "fees"));

        assertThat(suspended.faults(ask(day(101), MARK_USE))).containsExactly("CONDITION MARK-01");
        assertThat(suspended.faults(grant(day(101), "Q1"))).containsExactly("CONDITION MARK-01");
        assertThat(suspended.faults(grant(day(99), "Q1"), Staff.DECISION_MAKER, day(101)))
                .containsExactly("INVALID CERT-03 on");
        assertThat(suspended.faults(Acts.decline(day(101), "Q1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING,    ,           ''",
        "WARNING,    2026-08-01, INVALID MARK-01 correctBy",
        "CORRECTION, ,           ''",
        "CORRECTION, 2026-07-11, INVALID MARK-01 correctBy",
        "CORRECTION, 2026-07-12, ''",
        "CORRECTION, 2026-09-11, ''",
        "CORRECTION, 2026-09-12, CONDITION MARK-01 correctBy"
    })
    void aWarningAsksForNothingAndACorrectionTakesTwoMonthsAtMost(
            Misuse measure, @Nullable LocalDate correctBy, String fault) {
        assertThat(String.join("", Life.issued().faults(new RecordMisuse(day(100), measure, "on a kettle", correctBy))))
                .isEqualTo(fault);
    }

    @Test
    void twoMonthsAreWhatADemandGivesThatSaysNothing() {
        var demanded = Life.issued().then(demand(day(100))).certificate();

        assertThat(demanded.openMisuses()).containsOnlyKeys("M1");
        assertThat(demanded.latest(MisuseRecorded.class).map(MisuseRecorded::correctBy))
                .contains(LocalDate.of(2026, 9, 11));
        assertThat(Life.issued().then(Acts.warn(day(100))).certificate().openMisuses())
                .isEmpty();
    }

    @Rule({"MARK-01", "WDR-01"})
    @ParameterizedTest
    @CsvSource({
        "2026-09-11, CONDITION MARK-01 listed, CONDITION MARK-01 listed",
        "2026-09-12, '', CONDITION MARK-01 listed"
    })
    void whatIsNotCorrectedInTimeIsWithdrawnForThat(LocalDate on, String open, String corrected) {
        var life = Life.issued().then(demand(day(100)));

        assertThat(String.join("", life.faults(withdraw(on, "uncorrected")))).isEqualTo(open);
        assertThat(String.join("", life.then(close(on, "M1")).faults(withdraw(on, "uncorrected"))))
                .isEqualTo(corrected);
    }

    @Test
    void whatIsOverdueWaitsForSomebodyToDecideEvenIfItIsSuspended() {
        var over = LocalDate.of(2026, 9, 12);
        var life = Life.issued().then(demand(day(100)), Acts.suspend(day(110), "misuse"));

        assertThat(life.turn(over))
                .containsExactly(new DutyMissed(over, Obligation.Subject.MISUSE_CORRECTION, "M1", "MARK-01"));
        assertThat(life.turned(over).due(Obligation.Subject.CONSEQUENCE, over))
                .hasValueSatisfying(due -> assertThat(due.item()).isEqualTo("M1"));
        assertThat(life.turned(over).then(close(over, "M1")).due(Obligation.Subject.CONSEQUENCE, over))
                .isEmpty();
    }

    @Test
    void misuseIsRecordedAndCorrectedWhateverTheStateOnceForEach() {
        var ended = Life.issued().then(withdraw(day(100), "fraud"), demand(day(110)));

        assertThat(ended.faults(close(day(109), "M1"), Staff.REVIEWER, day(111)))
                .containsExactly("INVALID MARK-01 on");
        assertThat(ended.faults(close(day(111), "M2"))).containsExactly("INVALID MARK-01 misuse");
        assertThat(ended.then(close(day(111), "M1")).faults(close(day(112), "M1")))
                .containsExactly("INVALID MARK-01 misuse");
        assertThat(Life.issued().faults(demand(Life.EXPIRY.plusDays(9)))).isEmpty();
        assertThat(ended.faults(new RecordMisuse(day(110), Misuse.WARNING, " ", day(111))))
                .containsExactly("INVALID MARK-01 facts", "INVALID MARK-01 correctBy");
    }
}
