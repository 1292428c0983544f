package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.Acts.GARDEN;
import static dev.assay.domain.certification.certificate.Acts.conclude;
import static dev.assay.domain.certification.certificate.Acts.ground;
import static dev.assay.domain.certification.certificate.Acts.places;
import static dev.assay.domain.certification.certificate.Acts.suspend;
import static dev.assay.domain.certification.certificate.Acts.suspendGarden;
import static dev.assay.domain.certification.certificate.Life.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.certificate.CertificateAct.Measure;
import dev.assay.domain.certification.certificate.CertificateAct.Reduce;
import dev.assay.domain.certification.certificate.CertificateAct.Regrade;
import dev.assay.domain.certification.certificate.CertificateAct.SuspendAfter;
import dev.assay.domain.certification.certificate.CertificateAct.WithdrawAfter;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateReissued;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateRestored;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateSuspended;
import dev.assay.domain.certification.certificate.CertificateEvent.SurveillanceConcluded;
import dev.assay.domain.certification.certificate.Contents.Part;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.tea.TeaScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("SURV-03")
class AfterSurveillanceTest {
    private static final Measure SUSPEND = new SuspendAfter(ground("failed"), null, null);
    private static final Measure WITHDRAW = new WithdrawAfter(ground("fraud"));
    private static final Measure REDUCE = new Reduce(places("P1", "P3"));
    private static final Life ISSUED = Life.issued();

    @Test
    void withoutMeasuresItIsMaintainedAsItIs() {
        var act = conclude(day(300));

        assertThat(ISSUED.attempt(act).orElseThrow())
                .containsExactly(new SurveillanceConcluded(day(300), act.report()));
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, ''", "GRAND, ''", "FINE, INVALID SURV-03 measures.level", "BEST, INVALID SURV-03 measures.level"
    })
    void theLevelGoesUpOrDown(String level, String fault) {
        var act = conclude(day(300), new Regrade(level));

        assertThat(String.join("", ISSUED.faults(act))).isEqualTo(fault);
        if (fault.isEmpty()) {
            assertThat(ISSUED.then(act).certificate().contents().level()).isEqualTo(level);
            assertThat(ISSUED.then(act).certificate().expiresOn()).isEqualTo(Life.EXPIRY);
        }
    }

    @Test
    void theLevelStaysWhereTheSchemeDoesNotGradeAnew() {
        assertThat(Life.under(new TeaScheme()).faults(conclude(day(300), new Regrade("PLAIN"))))
                .containsExactly("CONDITION SURV-03 measures.level", "INVALID SURV-03 measures.level");
    }

    @Test
    void whatIsSuspendedIsGradedAnewAllTheSameAndStaysSuspended() {
        var life = ISSUED.then(suspend(day(290), "fees"), conclude(day(300), new Regrade("GRAND")));

        assertThat(life.certificate().contents().level()).isEqualTo("GRAND");
        assertThat(life.statusOn(day(300))).isEqualTo(CertificateStatus.SUSPENDED);
    }

    @Rule("CHG-03")
    @ParameterizedTest
    @CsvSource({"P1 P3, ''", "P1 P2 P3, INVALID CHG-03 measures.scope", "'', INVALID CHG-03 measures.scope"})
    void theScopeBecomesSmallerAndNotNothing(String left, String fault) {
        var act = conclude(day(300), new Reduce(places(left.split(" ", -1))));

        assertThat(String.join("", ISSUED.faults(act))).isEqualTo(fault);
    }

    @Rule({"CHG-03", "SURV-03"})
    @Test
    void levelAndScopeChangeInOneReissue() {
        var life = ISSUED.then(conclude(day(300), new Regrade("PLAIN"), REDUCE));

        assertThat(life.certificate().all(CertificateReissued.class))
                .singleElement()
                .satisfies(reissued -> {
                    assertThat(reissued.what()).containsExactly(Part.SCOPE_REDUCED, Part.LEVEL);
                    assertThat(reissued.request()).isNull();
                    assertThat(reissued.statement()).isNotBlank();
                });
    }

    @Rule("SURV-05")
    @Test
    void itIsSuspendedOrWithdrawnByTheListsAsEverywhere() {
        assertThat(ISSUED.then(conclude(day(300), SUSPEND)).stateOn(day(300)))
                .isEqualTo(new CertificateState.Suspended(day(300), ground("failed"), null, day(300).plusMonths(6)));
        assertThat(ISSUED.then(conclude(day(300), WITHDRAW)).statusOn(day(300))).isEqualTo(CertificateStatus.WITHDRAWN);
        assertThat(ISSUED.faults(conclude(day(300), new SuspendAfter(ground("cold"), null, day(900)))))
                .containsExactly("INVALID SUS-01 measures.listed", "CONDITION SUS-02 measures.until");
        assertThat(ISSUED.faults(conclude(day(300), new WithdrawAfter(ground("uncorrected")))))
                .containsExactly("CONDITION MARK-01 measures.listed");
        assertThat(ISSUED.then(suspend(day(290), "fees")).faults(conclude(day(300), SUSPEND)))
                .containsExactly("CONDITION SUS-01 measures.part");
    }

    @Test
    void thereIsOneMeasureOfAKindAndWithdrawalStandsAlone() {
        assertThat(ISSUED.faults(conclude(day(300), SUSPEND, SUSPEND))).contains("INVALID SURV-03 measures");
        assertThat(ISSUED.faults(conclude(day(300), new Regrade("GRAND"), new Regrade("PLAIN"))))
                .containsExactly("INVALID SURV-03 measures");
        assertThat(ISSUED.faults(conclude(day(300), WITHDRAW, SUSPEND))).containsExactly("INVALID SURV-03 measures");
        assertThat(ISSUED.faults(conclude(day(300), REDUCE, WITHDRAW))).containsExactly("INVALID SURV-03 measures");
    }

    @Rule({"SUS-01", "CHG-03"})
    @Test
    void whatIsSuspendedAfterAReductionIsPartOfWhatIsLeft() {
        var garden = new SuspendAfter(ground("failed"), GARDEN, null);
        var upstairs = new SuspendAfter(ground("failed"), new ScopePart(List.of("P1"), List.of()), null);

        assertThat(ISSUED.faults(conclude(day(300), REDUCE, garden)))
                .containsExactly("INVALID SUS-01 measures.part.places");
        assertThat(ISSUED.faults(conclude(day(300), garden, REDUCE)))
                .containsExactly("INVALID SUS-01 measures.part.places");
        assertThat(ISSUED.faults(conclude(day(300), new Reduce(places("P1")), upstairs)))
                .containsExactly("INVALID SUS-01 measures.part");
        assertThat(ISSUED.faults(conclude(day(300), REDUCE, upstairs))).isEmpty();
    }

    @Rule({"SUS-03", "CHG-03"})
    @Test
    void aSuspendedPartGoesAsAWholeOrStaysAsAWhole() {
        var suspended = ISSUED.then(suspendGarden(day(290), "misuse"));

        var without = suspended.attempt(conclude(day(300), REDUCE)).orElseThrow();
        var otherwise = suspended
                .attempt(conclude(day(300), REDUCE, new SuspendAfter(ground("failed"), null, null)))
                .orElseThrow();

        assertThat(without)
                .<Class<?>>extracting(Object::getClass)
                .containsExactly(SurveillanceConcluded.class, CertificateReissued.class, CertificateRestored.class);
        assertThat(otherwise.getLast())
                .isEqualTo(new CertificateSuspended(day(300), ground("failed"), null, day(300).plusMonths(6)));
        assertThat(suspended.faults(conclude(day(300), new Reduce(places("P2")))))
                .containsExactly("CONDITION CHG-03 scope");
        assertThat(suspended.faults(conclude(day(300), new Reduce(places("P1", "P2")))))
                .isEmpty();
    }

    @Rule("SURV-01")
    @ParameterizedTest
    @CsvSource({"-1, INVALID SURV-01 report.visitedOn", "0, ''", "300, ''", "301, INVALID SURV-01 report.visitedOn"})
    void theVisitLiesBetweenIssueAndDecision(int visited, String fault) {
        assertThat(String.join("", ISSUED.faults(conclude(day(300), day(visited), null))))
                .isEqualTo(fault);
    }

    @Rule("CERT-03")
    @Test
    void nothingIsDecidedForADayBeforeWhatAnAuditDecided() {
        var concluded = ISSUED.then(conclude(day(300), new Regrade("PLAIN")));
        var maintained = ISSUED.then(conclude(day(300)));

        assertThat(concluded.faults(suspendGarden(day(299), "fees"), Staff.DECISION_MAKER, day(310)))
                .containsExactly("INVALID CERT-03 on");
        assertThat(maintained.faults(Acts.withdraw(day(299), "fraud"), Staff.DECISION_MAKER, day(310)))
                .containsExactly("INVALID CERT-03 on");
        assertThat(concluded.faults(conclude(day(299), new Regrade("FINE")), Staff.DECISION_MAKER, day(310)))
                .containsExactly("INVALID CERT-03 on");
    }
}
