package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.TODAY;
import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.in.RunDaily.Item;
import dev.assay.application.port.out.Change;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two certificates, the first of which was suspended on the day of its issue. */
class DailyRunTest {
    private static final LocalDate LAPSED = TODAY.plusMonths(6).plusDays(1);

    private final Office office = new Office();
    private final Schemes schemes = Schemes.of(List.of(CupScheme.withEditions("cup", "2025-01-01")));
    private final Person decider = office.accounts.person("dan", Role.DECISION_MAKER);
    private final List<Item> told = new ArrayList<>();
    private final DailyRun run = running(schemes);
    private CertificateNumber suspended = new CertificateNumber("CUP26-000000R0");

    private DailyRun running(Schemes known) {
        return new DailyRun(
                known,
                office.records,
                new TurnsInOrder(office.records),
                office.records,
                new PeopleOnRecord(office.accounts, office.records),
                WorkingCalendar::shipped,
                office.clock);
    }

    @BeforeEach
    void issueAndSuspend() {
        suspended = issued();
        issued();
        var keeping = new CertificateKeeping(
                schemes,
                office.records,
                office.records,
                new PeopleOnRecord(office.accounts, office.records),
                WorkingCalendar::shipped,
                office.clock);
        var ground = new Ground(null, "facts");
        done(keeping.perform(suspended, null, new CertificateAct.Suspend(TODAY, ground, null, null), decider));
    }

    private CertificateNumber issued() {
        var id = office.granted();
        done(office.casework.perform(id, null, new CaseAct.IssueCertificate(TODAY), office.registrar));
        return ((Change.OfCertificate) office.records.calls.getLast().getLast())
                .after()
                .number();
    }

    private void on(LocalDate day) {
        office.clock.set(day.atTime(9, 0).toInstant(ZoneOffset.UTC).toString());
    }

    private List<String> events(CertificateNumber number) {
        return office.records.history(number).stream()
                .map(recorded -> recorded.event().getClass().getSimpleName())
                .toList();
    }

    @Rule("SUS-03")
    @Test
    void aSuspensionThatRanOutIsRecordedAsWithdrawalFromTheDayAfter() {
        on(LAPSED.plusDays(3));

        var summary = done(run.run(null, told::add));

        assertThat(summary.certificates()).isEqualTo(1);
        assertThat(summary.events()).isEqualTo(1);
        var last = office.records.history(suspended).getLast();
        assertThat(last.event()).isInstanceOf(CertificateEvent.CertificateWithdrawn.class);
        assertThat(last.event().on()).isEqualTo(LAPSED);
        assertThat(last.stamp().actor()).isEqualTo(DailyRun.ACTOR);
        assertThat(told).singleElement().isInstanceOfSatisfying(Item.Done.class, item -> {
            assertThat(item.certificate()).isEqualTo(suspended);
            assertThat(item.what()).hasSize(1);
        });
    }

    @Rule("LOG-01")
    @Test
    void aRunAfterARunHasNothingToDo() {
        on(LAPSED);
        done(run.run(null, told::add));
        told.clear();

        assertThat(done(run.run(null, told::add)).certificates()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void nothingIsDueTheDayBefore() {
        on(LAPSED.minusDays(1));

        assertThat(done(run.run(null, told::add)).certificates()).isZero();
    }

    @Rule({"SURV-05", "SUS-03"})
    @Test
    void whatWasMissedIsBroughtUpForTheOneAndNothingMoreForTheEnded() {
        on(TODAY.plusYears(1).plusDays(1));

        assertThat(done(run.run(null, told::add)).certificates()).isEqualTo(2);
        assertThat(events(suspended)).last().isEqualTo("CertificateWithdrawn");
        assertThat(told).hasSize(2);
    }

    @Test
    void aDryRunSaysTheSameAndDoesNothing() {
        var before = office.records.calls.size();

        var preview = run.preview(LAPSED, told::add);

        assertThat(preview.events()).isEqualTo(1);
        assertThat(told).singleElement().isInstanceOf(Item.Done.class);
        assertThat(office.records.calls).hasSize(before);
    }

    @Test
    void onlyADryRunLooksAhead() {
        assertThat(faults(run.run(TODAY.plusDays(1), told::add))).containsExactly("INVALID LOG-01 on");
        assertThat(told).isEmpty();
    }

    @Test
    void aRunAsOfAnEarlierDayDoesWhatWasDueThen() {
        on(TODAY.plusYears(1).plusDays(1));

        assertThat(done(run.run(LAPSED, told::add)).certificates()).isEqualTo(1);
    }

    @Test
    void oneThatFailsIsReportedAndDoesNotStopTheRest() {
        on(TODAY.plusYears(1).plusDays(1));
        var bereft = running(Schemes.of(List.of()));

        var summary = done(bereft.run(null, told::add));

        assertThat(summary.failures()).isEqualTo(2);
        assertThat(told).hasSize(2).allSatisfy(item -> assertThat(item).isInstanceOf(Item.Failed.class));
        assertThat(done(run.run(null, told::add)).failures()).isZero();
    }

    @Rule("CHG-04")
    @Test
    void anEditionAddedSinceCallsThoseInForceToTransfer() {
        on(TODAY.plusDays(10));
        var since =
                running(Schemes.of(List.of(CupScheme.withTransition("cup", TODAY.plusDays(5), TODAY.plusMonths(3)))));

        assertThat(done(since.run(null, told::add)).events()).isEqualTo(2);
        assertThat(events(suspended)).last().isEqualTo("TransferRequired");
        assertThat(done(since.run(null, told::add)).certificates()).isZero();
    }
}
