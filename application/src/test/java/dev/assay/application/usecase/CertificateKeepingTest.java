package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.TODAY;
import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static dev.assay.application.usecase.Office.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.in.ListObligations.OfCertificate;
import dev.assay.application.port.in.WorkOnCertificates.CertificateFile;
import dev.assay.application.port.in.WorkOnCertificates.JournalLine;
import dev.assay.application.port.out.Change;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateReissued;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateSuspended;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestAnswered;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.certificate.HolderRequest;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.journal.JournalChain;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Schemes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A certificate issued this morning. */
class CertificateKeepingTest {
    private static final CertificateAct SUSPEND =
            new CertificateAct.Suspend(TODAY, new Ground(null, "facts"), null, null);
    private static final CertificateNumber NOWHERE = new CertificateNumber("CUP26-000000R0");

    private final Office office = new Office();
    private final Schemes schemes = Schemes.of(List.of(CupScheme.withEditions("cup", "2025-01-01")));
    private final Person decider = office.accounts.person("dan", Role.DECISION_MAKER);
    private final CertificateKeeping keeping = new CertificateKeeping(
            schemes,
            office.records,
            office.records,
            new PeopleOnRecord(office.accounts, office.records),
            WorkingCalendar::shipped,
            office.clock);
    private CertificateNumber number = NOWHERE;

    @BeforeEach
    void issue() {
        var id = office.granted();
        done(office.casework.perform(id, null, new CaseAct.IssueCertificate(TODAY), office.registrar));
        number = ((Change.OfCertificate) office.records.calls.getLast().getLast())
                .after()
                .number();
    }

    private CertificateFile act(CertificateAct act, Person actor) {
        return done(keeping.perform(number, null, act, actor));
    }

    @Rule({"SURV-01", "REC-01"})
    @Test
    void issuingRecordsWhatIsDueOfTheCertificateAndItsFirstTurn() {
        var change = (Change.OfCertificate) office.records.calls.getLast().getLast();

        assertThat(change.due())
                .extracting(Obligation::subject)
                .containsExactly(Obligation.Subject.SURVEILLANCE, Obligation.Subject.RECERTIFICATION);
        assertThat(change.nextTurn()).isEqualTo(TODAY.plusYears(1).plusDays(1));
    }

    @Rule({"SUS-01", "LOG-01"})
    @Test
    void anActIsRecordedWithWhatIsDueThen() {
        var file = act(SUSPEND, decider);

        assertThat(file.state().status()).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(file.obligations())
                .extracting(Obligation::subject)
                .contains(Obligation.Subject.RESTORATION, Obligation.Subject.SURVEILLANCE);
        var change = (Change.OfCertificate) office.records.calls.getLast().getFirst();
        assertThat(change.event()).isInstanceOf(CertificateSuspended.class);
        assertThat(change.due()).isEqualTo(file.obligations());
        assertThat(change.nextTurn()).isEqualTo(TODAY.plusMonths(6).plusDays(1));
        assertThat(done(keeping.find(number, office.applicant)).certificate().events())
                .isEqualTo(file.certificate().events());
    }

    @Rule({"CHG-02", "LOG-01"})
    @Test
    void theEventsOfOneActAreRecordedAtOnceAndInOrder() {
        var contents = done(keeping.find(number, decider)).certificate().contents();
        var name = new Text("新云叶茶馆", "New Cloud Leaf");
        var renamed = new HolderRequest.Change(
                new Organisation(name, name, contents.holder().creditCode()),
                contents.scope(),
                contents.level(),
                contents.edition(),
                "renamed");
        act(new CertificateAct.MakeRequest(TODAY, renamed), office.applicant);

        var file = act(new CertificateAct.AnswerRequest(TODAY, "Q1", true, "checked"), decider);

        assertThat(office.records.calls.getLast())
                .extracting(change -> change.event().getClass(), Change::version)
                .containsExactly(tuple(RequestAnswered.class, 3L), tuple(CertificateReissued.class, 4L));
        assertThat(file.certificate().contents().holder().name()).isEqualTo(name);
        assertThat(JournalChain.faultsIn(office.records.entries(office.records.calls.getLast().getLast().stream())))
                .isEmpty();
    }

    @Rule("SUS-01")
    @Test
    void whatIsRefusedRecordsNothing() {
        var before = office.records.calls.size();
        var ground = new Ground("reason-9", " ");

        var outcome = keeping.perform(
                number, null, new CertificateAct.Suspend(TODAY.plusDays(1), ground, null, null), decider);

        assertThat(faults(outcome))
                .containsExactlyInAnyOrder("INVALID LOG-01 on", "INVALID SUS-01 statement", "INVALID SUS-01 listed");
        assertThat(office.records.calls).hasSize(before);
    }

    @Rule("LOG-01")
    @Test
    void whoIsOvertakenIsToldWhatTheCertificateIsNow() {
        office.records.meanwhile(() -> act(SUSPEND, decider));

        var outcome =
                keeping.perform(number, null, new CertificateAct.Withdraw(TODAY, new Ground(null, "facts")), decider);

        assertThat(faults(outcome)).containsExactly("STALE LOG-01");
        assertThat(says(outcome))
                .isEqualTo("Something else was recorded of certificate %s meanwhile: it is suspended, version 2."
                        .formatted(number));
    }

    @Rule("LOG-01")
    @Test
    void whoActsUponAnOldVersionIsRefused() {
        assertThat(faults(keeping.perform(number, 7L, SUSPEND, decider))).containsExactly("STALE LOG-01");
        assertThat(faults(keeping.perform(number, 1L, SUSPEND, decider))).isEmpty();
    }

    @Test
    void aFileIsOpenToTheBodyAndToWhoActsForTheHolder() {
        for (var reader : List.of(decider, office.reviewer, office.registrar, office.applicant)) {
            assertThat(faults(keeping.find(number, reader))).isEmpty();
            assertThat(faults(keeping.journal(number, reader))).isEmpty();
            assertThat(keeping.list(CertificateSearch.ALL, null, 10, reader).items())
                    .hasSize(1);
        }
        assertThat(faults(keeping.find(number, office.otherApplicant))).containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(keeping.journal(number, office.otherApplicant))).containsExactly("FORBIDDEN LOG-01");
        assertThat(keeping.list(CertificateSearch.ALL, null, 10, office.otherApplicant)
                        .items())
                .isEmpty();
    }

    @Test
    void aCertificateThatWasNeverIssuedIsUnknown() {
        assertThat(faults(keeping.find(NOWHERE, decider))).containsExactly("UNKNOWN PUB-01");
        assertThat(faults(keeping.journal(NOWHERE, decider))).containsExactly("UNKNOWN PUB-01");
        assertThat(faults(keeping.perform(NOWHERE, null, SUSPEND, decider))).containsExactly("UNKNOWN PUB-01");
    }

    @Rule("LOG-01")
    @Test
    void theJournalSaysWhoDidWhatAndWhy() {
        act(SUSPEND, decider);

        assertThat(done(keeping.journal(number, office.applicant)))
                .extracting(line -> line.sentence().text().en())
                .containsExactly(
                        "On 2026-03-02, ren issued the certificate: level GOOD, through 2029-03-01 (rule CERT-01).",
                        "On 2026-03-02, dan suspended the whole certificate until 2026-09-02: facts (rule SUS-01).");
    }

    @Test
    void theJournalHasEveryEntryAsItIsKept() {
        act(SUSPEND, decider);

        var lines = done(keeping.journal(number, decider));

        assertThat(JournalChain.faultsIn(lines.stream().map(JournalLine::entry).toList()))
                .isEmpty();
        assertThat(lines)
                .extracting(JournalLine::event)
                .last()
                .isInstanceOf(CertificateEvent.CertificateSuspended.class);
    }

    @Rule({"SURV-01", "SUS-03"})
    @Test
    void whatIsDueIsOnTheAgendaOfWhoseTurnItIs() {
        act(SUSPEND, decider);
        var agenda = new Agenda(
                schemes,
                office.records,
                office.records,
                office.records,
                office.records,
                office.accounts,
                office.records,
                WorkingCalendar::shipped,
                office.clock);
        var planner = office.accounts.person("pan", Role.PLANNER);

        assertThat(DueWorld.lines(
                        done(agenda.list(null, null, 10, office.applicant)).items()))
                .containsExactly(
                        "%s RESTORATION 2026-09-02 (184)".formatted(number),
                        "%s RECERTIFICATION 2029-03-01 (1095)".formatted(number));
        assertThat(done(agenda.list(null, null, 10, planner)).items().stream()
                        .filter(due -> due.matter() instanceof OfCertificate)
                        .toList())
                .singleElement()
                .satisfies(due -> assertThat(due.matter()).isInstanceOfSatisfying(OfCertificate.class, of -> {
                    assertThat(of.number()).isEqualTo(number);
                    assertThat(of.scheme()).isEqualTo("cup");
                    assertThat(of.obligation().subject()).isEqualTo(Obligation.Subject.SURVEILLANCE);
                }));
    }
}
