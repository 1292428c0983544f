package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.Life.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.tea.TastingScheme;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may act, for which days, and that every fault is told at once. */
class CertificateGateTest {
    private static final CertificateAct SUSPEND = Acts.suspend(day(100), "fees");

    @Rule("LOG-01")
    @ParameterizedTest
    @CsvSource({
        "tao, true, false",
        "tong, false, false",
        "du, false, true",
        "ren, false, false",
        "rui, false, false",
        "ping, false, false"
    })
    void everyActNeedsItsRole(String name, boolean asks, boolean decides) {
        var person = new Staff().find(name).orElseThrow();
        var ask = Acts.ask(day(100), Acts.MARK_USE);

        assertThat(Life.issued().faults(ask, person, day(100)).contains("FORBIDDEN LOG-01"))
                .isEqualTo(!asks);
        assertThat(Life.issued().faults(SUSPEND, person, day(100)).contains("FORBIDDEN LOG-01"))
                .isEqualTo(!decides);
    }

    @Rule("LOG-01")
    @Test
    void whichRolesAnActNeeds() {
        var roles = Map.of(
                "suspend", "[DECISION_MAKER]",
                "restore", "[DECISION_MAKER]",
                "withdraw", "[DECISION_MAKER]",
                "cancel", "[DECISION_MAKER]",
                "conclude-surveillance", "[DECISION_MAKER]",
                "make-request", "[APPLICANT]",
                "report", "[APPLICANT]",
                "answer-request", "[DECISION_MAKER, REGISTRAR]",
                "require-transfer", "[REGISTRAR]",
                "close-misuse", "[REVIEWER, DECISION_MAKER, REGISTRAR]");

        assertThat(CertificateActsAndStatesTest.acts(day(100)))
                .filteredOn(act -> roles.containsKey(act.code()))
                .hasSize(10)
                .allSatisfy(act -> assertThat(new TreeSet<>(act.roles())).hasToString(roles.get(act.code())));
    }

    @Rule("CASE-18")
    @Test
    void whoeverActsForTheHolderDoesNoneOfTheBodysWork() {
        assertThat(Life.issued().faults(SUSPEND, Staff.HOLDER_WITH_ALL, day(100)))
                .containsExactly("CONDITION CASE-18");
        assertThat(Life.issued().faults(Acts.warn(day(100)), Staff.HOLDER_WITH_ALL, day(100)))
                .containsExactly("CONDITION CASE-18");
        assertThat(Life.issued().faults(Acts.ask(day(100), Acts.MARK_USE), Staff.HOLDER_WITH_ALL, day(100)))
                .isEmpty();
    }

    @Rule("CASE-18")
    @Test
    void whoeverAuditedLastDecidesNothing() {
        var asked = Life.issued().then(Acts.ask(day(50), Acts.MARK_USE));
        var supervised = asked.then(Acts.conclude(day(60)));
        var grant = Acts.grant(day(100), "Q1");

        assertThat(asked.faults(SUSPEND, Staff.AUDITOR, day(100))).containsExactly("CONDITION CASE-18");
        assertThat(asked.faults(grant, Staff.AUDITOR, day(100))).containsExactly("CONDITION CASE-18");
        assertThat(asked.faults(Acts.warn(day(100)), Staff.AUDITOR, day(100))).isEmpty();
        assertThat(asked.faults(SUSPEND, Staff.OTHER_AUDITOR, day(100))).isEmpty();
        assertThat(supervised.faults(SUSPEND, Staff.OTHER_AUDITOR, day(100))).containsExactly("CONDITION CASE-18");
        assertThat(supervised.faults(SUSPEND, Staff.AUDITOR, day(100))).isEmpty();
    }

    @Rule("CASE-18")
    @ParameterizedTest
    @CsvSource({"2026-12-31, ''", "2027-01-01, CONDITION TEAM-01", "2027-12-31, CONDITION TEAM-01", "2028-01-01, ''"})
    void whoeverIsBoundToTheHolderOnThatDayDecidesNothing(LocalDate on, String fault) {
        assertThat(String.join("", Life.issued().faults(Acts.suspend(on, "fees"), Staff.BOUND, on)))
                .isEqualTo(fault);
    }

    @Rule({"CERT-03", "LOG-01"})
    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-05-01, 'INVALID CERT-03 on, INVALID CERT-03 on'",
        "2026-04-02, 2026-05-01, ''",
        "2026-05-01, 2026-05-01, ''",
        "2026-05-02, 2026-05-01, INVALID LOG-01 on",
        "2029-04-01, 2029-04-01, ''",
        "2029-04-02, 2029-04-02, 'INVALID CERT-03 on, STATE CERT-03'"
    })
    void anActHoldsFromIssueToExpiryAndNotInTheFuture(LocalDate on, LocalDate today, String faults) {
        var life = Life.under(new TeaScheme());

        assertThat(String.join(", ", life.faults(Acts.withdraw(on, null), Staff.DECISION_MAKER, today)))
                .isEqualTo(faults);
    }

    @Rule("CERT-03")
    @ParameterizedTest
    @CsvSource({"99, INVALID CERT-03 on", "100, ''", "101, ''"})
    void decisionsFollowOneAnother(int on, String fault) {
        var life = Life.issued().then(Acts.suspendGarden(day(100), "fees"));

        assertThat(String.join("", life.faults(Acts.withdraw(day(on), "fraud"), Staff.DECISION_MAKER, day(110))))
                .isEqualTo(fault);
    }

    @Rule("CERT-03")
    @Test
    void whatHasExpiredWasNotWithdrawnBeforeWhetherThatIsRecordedOrNot() {
        var dayAfter = Life.EXPIRY.plusDays(1);
        var act = Acts.withdraw(Life.EXPIRY, "fraud");
        var life = Life.under(TastingScheme.limitedBy(TastingScheme.policies()));

        assertThat(life.faults(act, Staff.DECISION_MAKER, Life.EXPIRY)).isEmpty();
        assertThat(life.faults(act, Staff.DECISION_MAKER, dayAfter)).containsExactly("INVALID CERT-03 on");
        assertThat(life.after(List.of(new CertificateEvent.CertificateExpired(dayAfter)))
                        .faults(act, Staff.DECISION_MAKER, dayAfter))
                .containsExactly("INVALID CERT-03 on");
    }

    @Rule({"LOG-01", "CERT-03", "CASE-18", "SUS-01", "SUS-02"})
    @Test
    void everyFaultIsToldAtOnce() {
        var act = new CertificateAct.Suspend(
                day(200), new Ground("cold", ""), new ScopePart(List.of("P9"), List.of()), day(150));
        var life = Life.issued().then(Acts.suspend(day(90), "fees"));

        assertThat(life.faults(act, Staff.AUDITOR, day(100)))
                .containsExactlyInAnyOrder(
                        "INVALID LOG-01 on",
                        "CONDITION CASE-18",
                        "INVALID SUS-01 statement",
                        "INVALID SUS-01 listed",
                        "CONDITION SUS-01 part",
                        "INVALID SUS-01 part.places",
                        "INVALID SUS-02 until");
    }

    @Rule("LOG-01")
    @Test
    void whatIsReceivedIsDatedOnTheDayOfReceipt() {
        var acts = List.of(
                Acts.ask(day(99), Acts.MARK_USE), Acts.report(day(99), HolderReport.Matter.CHANGE, day(98), false));

        assertThat(acts)
                .allSatisfy(act -> assertThat(Life.issued().faults(act, Staff.HOLDER, day(100)))
                        .containsExactly("INVALID LOG-01 on"));
    }
}
