package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.Acts.ask;
import static dev.assay.domain.certification.certificate.Acts.evaluate;
import static dev.assay.domain.certification.certificate.Acts.grant;
import static dev.assay.domain.certification.certificate.Acts.requireTransfer;
import static dev.assay.domain.certification.certificate.Acts.transferred;
import static dev.assay.domain.certification.tea.TastingScheme.FOURTH_BEGINS;
import static dev.assay.domain.certification.tea.TastingScheme.SECOND_BEGINS;
import static dev.assay.domain.certification.tea.TastingScheme.SECOND_UNTIL;
import static dev.assay.domain.certification.tea.TastingScheme.THIRD_BEGINS;
import static dev.assay.domain.certification.tea.TastingScheme.THIRD_UNTIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.certificate.CertificateAct.RequireTransfer;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateWithdrawn;
import dev.assay.domain.certification.certificate.CertificateEvent.TransferRequired;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.obligation.Obligation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edition 2 holds from 2028-01-01 and is to be reached by the end of that year; 3 from 2028-07-01, by 2029-06-30. */
@Rule({"CHG-04", "CASE-21"})
class TransferTest {
    private static final Life ISSUED = Life.issued();

    private static List<TransferRequired> told(Life life, LocalDate today) {
        return life.turn(today).stream()
                .filter(TransferRequired.class::isInstance)
                .map(TransferRequired.class::cast)
                .toList();
    }

    @Test
    void theHolderIsToldOnceAnEditionWithADeadlineIsInForce() {
        assertThat(told(ISSUED, SECOND_BEGINS.minusDays(1))).isEmpty();
        assertThat(told(ISSUED, SECOND_BEGINS))
                .containsExactly(new TransferRequired(SECOND_BEGINS, "2", SECOND_UNTIL, "TEA-05 10"));
        assertThat(told(ISSUED.turned(SECOND_BEGINS), THIRD_BEGINS))
                .containsExactly(new TransferRequired(THIRD_BEGINS, "3", THIRD_UNTIL, "TEA-05 10"));
        assertThat(told(ISSUED, THIRD_BEGINS))
                .extracting(TransferRequired::edition)
                .containsExactly("2", "3");
        assertThat(told(ISSUED.turned(THIRD_BEGINS), FOURTH_BEGINS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2028-12-31, VALID", "2029-01-01, WITHDRAWN"})
    void whoeverMissesADeadlineLosesTheCertificateByThat(LocalDate day, CertificateStatus status) {
        var told = ISSUED.turned(SECOND_BEGINS).turned(THIRD_BEGINS);

        assertThat(told.statusOn(day)).isEqualTo(status);
        assertThat(told.turned(day).statusOn(day)).isEqualTo(status);
        assertThat(told.nextTurn(day))
                .hasValueSatisfying(next -> assertThat(next).isBeforeOrEqualTo(SECOND_UNTIL.plusDays(1)));
        assertThat(told.turn(LocalDate.of(2029, 1, 1)))
                .filteredOn(CertificateWithdrawn.class::isInstance)
                .extracting(event -> ((CertificateWithdrawn) event).ground().listed())
                .containsExactly("late");
    }

    @Test
    void whoeverTransfersInTimeKeepsItAndItsNumberAndItsExpiry() {
        var told = ISSUED.turned(SECOND_BEGINS);
        var asked = told.then(
                ask(SECOND_BEGINS.plusDays(9), transferred(told.certificate().contents(), "2")));
        var transferred =
                asked.then(evaluate(SECOND_BEGINS.plusDays(30), "Q1"), grant(SECOND_BEGINS.plusDays(31), "Q1"));

        assertThat(asked.faults(grant(SECOND_BEGINS.plusDays(31), "Q1"))).containsExactly("CONDITION CHG-02 granted");
        assertThat(transferred.certificate().contents().edition()).isEqualTo("2");
        assertThat(transferred.certificate().number())
                .isEqualTo(ISSUED.certificate().number());
        assertThat(transferred.certificate().expiresOn()).isEqualTo(Life.EXPIRY);
        assertThat(transferred.statusOn(SECOND_UNTIL.plusDays(1))).isEqualTo(CertificateStatus.VALID);
        assertThat(transferred.due(Obligation.Subject.TRANSFER, SECOND_BEGINS.plusDays(31)))
                .isEmpty();
    }

    @Test
    void untilThenItIsTheHoldersTurn() {
        var due = ISSUED.turned(THIRD_BEGINS).certificate().obligations(ISSUED.on(THIRD_BEGINS)).stream()
                .filter(each -> each.subject() == Obligation.Subject.TRANSFER)
                .toList();

        assertThat(due).extracting(Obligation::item).containsExactly("2", "3");
        assertThat(due).extracting(each -> each.due().on()).containsExactly(SECOND_UNTIL, THIRD_UNTIL);
        assertThat(due).extracting(Obligation::person).containsOnly("tao");
    }

    @Test
    void whoeverWasToldOfTwoEditionsTransfersToTheNewerWhichSettlesBoth() {
        var told = ISSUED.turned(THIRD_BEGINS);
        var contents = told.certificate().contents();
        var day = THIRD_BEGINS.plusDays(9);

        assertThat(told.faults(ask(day, transferred(contents, "2")))).containsExactly("CONDITION CHG-04 edition");
        assertThat(told.then(ask(day, transferred(contents, "3")), evaluate(day, "Q1"), grant(day, "Q1"))
                        .statusOn(SECOND_UNTIL.plusDays(1)))
                .isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void aRequestForAnEditionThatNoLongerHelpsIsNotGranted() {
        var day = SECOND_BEGINS.plusDays(9);
        var told = ISSUED.turned(SECOND_BEGINS);
        var asked = told.then(ask(day, transferred(told.certificate().contents(), "2")), evaluate(day, "Q1"));

        assertThat(asked.turned(THIRD_BEGINS).faults(grant(THIRD_BEGINS, "Q1")))
                .containsExactly("CONDITION CHG-04 edition");
    }

    @Test
    void anEditionNewerThanWasAskedForSettlesItToo() {
        var told = ISSUED.turned(SECOND_BEGINS);
        var day = THIRD_BEGINS.plusDays(9);
        var transferred = told.then(
                ask(day, transferred(told.certificate().contents(), "3")), evaluate(day, "Q1"), grant(day, "Q1"));

        assertThat(transferred.statusOn(SECOND_UNTIL.plusDays(1))).isEqualTo(CertificateStatus.VALID);
        assertThat(told(transferred, day)).isEmpty();
    }

    @Rule("CASE-22")
    @Test
    void anEditionIsTransferredToOnceItIsInForceAndFiled() {
        var told = ISSUED.turned(THIRD_BEGINS);
        var contents = told.certificate().contents();
        var fourth = told.then(ask(FOURTH_BEGINS, transferred(contents, "4")), evaluate(FOURTH_BEGINS, "Q1"));

        assertThat(told.faults(ask(FOURTH_BEGINS.minusDays(1), transferred(contents, "4"))))
                .containsExactly("INVALID CHG-04 edition");
        assertThat(told.faults(ask(FOURTH_BEGINS, transferred(contents, "9")))).contains("INVALID CHG-04 edition");
        assertThat(fourth.faults(grant(FOURTH_BEGINS, "Q1"))).containsExactly("CONDITION CASE-22 edition");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2028-01-01, ''",
        "2, 2027-12-31, INVALID CHG-04 until",
        "2, 2026-07-11, INVALID CHG-04 until",
        "2, 2028-12-31, ''",
        "2, 2029-01-01, CONDITION CHG-04 until",
        "4, 2028-10-01, ''",
        "4, 2032-01-01, ''",
        "1, 2028-01-01, INVALID CHG-04 edition",
        "9, 2028-01-01, INVALID CHG-04 edition"
    })
    void aRegistrarTellsTheHolderOfANewerEditionInTimeAndNotBeyondItsOwnDeadline(
            String edition, LocalDate until, String fault) {
        assertThat(String.join("", ISSUED.faults(requireTransfer(Life.day(100), edition, until))))
                .isEqualTo(fault);
    }

    @Test
    void theDeadlineThatWasToldLastIsTheOneOfItsEdition() {
        var day = Life.day(100);
        var life = ISSUED.then(requireTransfer(day, "2", SECOND_UNTIL), requireTransfer(day, "2", SECOND_BEGINS));

        assertThat(life.statusOn(SECOND_BEGINS)).isEqualTo(CertificateStatus.VALID);
        assertThat(life.statusOn(SECOND_BEGINS.plusDays(1))).isEqualTo(CertificateStatus.WITHDRAWN);
        assertThat(told(life, SECOND_BEGINS)).isEmpty();
        assertThat(ISSUED.faults(new RequireTransfer(day, "2", SECOND_UNTIL, " ")))
                .containsExactly("INVALID CHG-04 statement");
    }

    @Test
    void whoeverIsToldOnlyAfterADeadlineHasItUntilThen() {
        var late = SECOND_UNTIL.plusDays(40);

        assertThat(ISSUED.turn(late).getLast())
                .isInstanceOfSatisfying(
                        CertificateWithdrawn.class,
                        withdrawn -> assertThat(withdrawn.on()).isEqualTo(late));
        assertThat(ISSUED.turned(late).statusOn(late.minusDays(1))).isEqualTo(CertificateStatus.VALID);
        assertThat(ISSUED.turned(late).turn(late)).isEmpty();
    }

    @Test
    void aTransferForADayBeforeTheEndDoesNotBringItBack() {
        var told = ISSUED.turned(SECOND_BEGINS);
        var asked = told.then(
                ask(SECOND_UNTIL, transferred(told.certificate().contents(), "2")), evaluate(SECOND_UNTIL, "Q1"));
        var grant = grant(SECOND_UNTIL, "Q1");

        assertThat(asked.faults(grant, Staff.DECISION_MAKER, SECOND_UNTIL)).isEmpty();
        assertThat(asked.faults(grant, Staff.DECISION_MAKER, SECOND_UNTIL.plusDays(1)))
                .containsExactly("INVALID CERT-03 on");
    }
}
