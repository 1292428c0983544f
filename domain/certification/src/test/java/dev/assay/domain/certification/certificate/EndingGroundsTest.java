package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.Acts.GIVING_UP;
import static dev.assay.domain.certification.certificate.Acts.ask;
import static dev.assay.domain.certification.certificate.Acts.cancel;
import static dev.assay.domain.certification.certificate.Acts.withdraw;
import static dev.assay.domain.certification.certificate.Life.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateCancelled;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateWithdrawn;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.tea.TastingScheme;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingGroundsTest {
    private static final LocalDate DAY = day(100);

    private static Life under(String scheme) {
        return Life.under(
                switch (scheme) {
                    case "listed" -> new TastingScheme();
                    case "no-cancellation" -> TastingScheme.withoutCancellation();
                    default -> (CertificationScheme) new TeaScheme();
                });
    }

    @Rule("WDR-01")
    @ParameterizedTest
    @CsvSource({
        "listed,          fraud,       ''",
        "listed,          ,            INVALID WDR-01 listed",
        "listed,          misuse,      INVALID WDR-01 listed",
        "listed,          given-up,    'INVALID WDR-01 listed, CONDITION WDR-01 listed'",
        "listed,          uncorrected, CONDITION MARK-01 listed",
        "no-cancellation, given-up,    CONDITION WDR-01 listed",
        "no-cancellation, replaced,    CONDITION WDR-01 listed",
        "in-words,        ,            ''",
        "in-words,        fraud,       INVALID WDR-01 listed"
    })
    void theListDecidesWhatItIsWithdrawnFor(String scheme, @Nullable String listed, String fault) {
        assertThat(String.join(", ", under(scheme).faults(withdraw(DAY, listed))))
                .isEqualTo(fault);
    }

    @Rule("CAN-01")
    @ParameterizedTest
    @CsvSource({
        "listed,          given-up, CONDITION CAN-01 listed",
        "listed,          replaced, CONDITION CAN-01 listed",
        "listed,          expired,  CONDITION CAN-01 listed",
        "listed,          fraud,    INVALID CAN-01 listed",
        "listed,          ,         INVALID CAN-01 listed",
        "no-cancellation, given-up, 'CONDITION CAN-01, INVALID CAN-01 listed, CONDITION CAN-01 listed'",
        "in-words,        ,         ''",
        "in-words,        given-up, INVALID CAN-01 listed"
    })
    void theListDecidesWhatItIsCancelledFor(String scheme, @Nullable String listed, String faults) {
        assertThat(String.join(", ", under(scheme).faults(cancel(DAY, listed)))).isEqualTo(faults);
    }

    @Rule({"WDR-01", "CAN-01"})
    @Test
    void itIsGivenUpOnlyIfItsHolderHadAskedByThatDay() {
        var listed = Life.issued().then(ask(DAY, GIVING_UP));
        var without = under("no-cancellation").then(ask(DAY, GIVING_UP));

        assertThat(listed.faults(cancel(DAY, "given-up"))).isEmpty();
        assertThat(listed.faults(cancel(DAY.minusDays(1), "given-up"), Staff.DECISION_MAKER, DAY))
                .containsExactly("CONDITION CAN-01 listed");
        assertThat(listed.then(cancel(DAY, "given-up")).statusOn(DAY)).isEqualTo(CertificateStatus.CANCELLED);
        assertThat(without.faults(withdraw(DAY, "given-up"))).isEmpty();
        assertThat(without.then(withdraw(DAY, "given-up")).statusOn(DAY)).isEqualTo(CertificateStatus.WITHDRAWN);
    }

    @Rule("CAN-01")
    @ParameterizedTest
    @CsvSource({
        "0, given-up, CONDITION CAN-01 listed",
        "0, expired,  CONDITION CAN-01 listed",
        "1, given-up, 'CONDITION CAN-01 listed, CONDITION CAN-01 listed'",
        "1, expired,  ''",
        "400, expired, ''"
    })
    void onlyWhatHasExpiredIsCancelledForThat(int afterExpiry, String listed, String faults) {
        assertThat(String.join(", ", Life.issued().faults(cancel(Life.EXPIRY.plusDays(afterExpiry), listed))))
                .isEqualTo(faults);
    }

    @Rule({"WDR-01", "CAN-01"})
    @Test
    void theFactsAreSaidWhateverTheReason() {
        assertThat(Life.issued().faults(new CertificateAct.Withdraw(DAY, new Ground("fraud", ""))))
                .containsExactly("INVALID WDR-01 statement");
        assertThat(Life.issued()
                        .then(ask(DAY, GIVING_UP))
                        .faults(new CertificateAct.Cancel(DAY, new Ground("given-up", " "))))
                .containsExactly("INVALID CAN-01 statement");
    }

    @Rule({"CAN-01", "REC-01"})
    @Test
    void whatIsReplacedIsWhatTheListSays() {
        var next = CertificateNumber.first("TT", 2029, "4K7QX2M9");

        var listed = replaced(Life.issued(), next);
        var without = replaced(under("no-cancellation"), next);
        var inWords = replaced(under("in-words"), next);

        assertThat(listed)
                .isInstanceOfSatisfying(
                        CertificateCancelled.class,
                        cancelled -> assertThat(cancelled.ground())
                                .isEqualTo(new Ground("replaced", "由下一周期的证书替换： " + next)));
        assertThat(without)
                .isInstanceOfSatisfying(
                        CertificateWithdrawn.class,
                        withdrawn -> assertThat(withdrawn.ground().listed()).isEqualTo("replaced"));
        assertThat(inWords)
                .isInstanceOfSatisfying(
                        CertificateCancelled.class,
                        cancelled -> assertThat(cancelled.ground().listed()).isNull());
    }

    private static CertificateEvent replaced(Life life, CertificateNumber next) {
        return life.certificate().replacedBy(next, DAY, life.on(DAY));
    }

    @Rule("CERT-03")
    @Test
    void aWithdrawalForAnEarlierDayHoldsFromThatDayWhateverWasNotedSince() {
        var life = Life.issued().then(Acts.warn(day(105)), ask(day(110), Acts.MARK_USE));
        var known = life.certificate();
        var withdrawn = life.after(life.attempt(withdraw(DAY, "fraud"), Staff.DECISION_MAKER, day(120))
                .orElseThrow());

        assertThat(withdrawn.statusOn(day(99))).isEqualTo(CertificateStatus.VALID);
        assertThat(withdrawn.statusOn(DAY)).isEqualTo(CertificateStatus.WITHDRAWN);
        assertThat(withdrawn.statusOn(day(110))).isEqualTo(CertificateStatus.WITHDRAWN);
        assertThat(withdrawn.certificate().openRequests()).isEmpty();
        assertThat(known.stateOn(day(110)).status()).isEqualTo(CertificateStatus.VALID);
    }
}
