package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.in.LookUpCertificates.CertificateView;
import dev.assay.application.port.out.Change;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.certificate.Contents;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.certificate.HolderRequest;
import dev.assay.domain.certification.certificate.Origin;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register says of days past, as far as was known on days past. */
@Rule({"CERT-03", "PUB-01"})
class RegisterThroughTimeTest {
    private static final CertificateNumber NUMBER = new CertificateNumber("CUP26-4K7QX2M9R0");
    private static final LocalDate ISSUED = LocalDate.of(2026, 4, 2);
    private static final Text RENAMED = new Text("新云叶茶馆", "New Cloud Leaf");

    private final InMemoryRecords records = new InMemoryRecords();
    private final Register register = new Register(
            Schemes.of(List.of(CupScheme.withEditions("cup", "2025-01-01"))),
            records,
            new WatchedClock("2026-12-01T00:00:00Z"));

    private Certificate certificate = Certificate.of(List.of(new CertificateIssued(
            NUMBER,
            new Origin("c-1", "an", ISSUED, List.of()),
            "cup",
            "2025",
            "CUP-01",
            "T/CUP 1",
            "GOOD",
            Office.APPLICATION.applicant(),
            Office.APPLICATION.scope(),
            ISSUED,
            LocalDate.of(2029, 4, 1),
            null)));

    @BeforeEach
    void issue() {
        record("2026-04-02");
    }

    /** Happens, and is recorded on a day. */
    private void happens(CertificateEvent event, String recordedOn) {
        certificate = certificate.after(event);
        record(recordedOn);
    }

    private void record(String on) {
        var stamp = new Stamp("ren", Instant.parse(on + "T02:00:00Z"));
        records.record(
                stamp,
                List.of(new Change.OfCertificate(
                        certificate, certificate.events().getLast(), List.of(), null)));
    }

    private CertificateView seen(LocalDate on, Instant known) {
        return done(register.find(NUMBER.value(), on, known));
    }

    /** Withdrawn as of 1 August, which was put on record on 1 September. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-31, 2026-10-01T00:00:00Z, VALID",
        "2026-08-01, 2026-10-01T00:00:00Z, WITHDRAWN",
        "2026-08-01, 2026-08-31T00:00:00Z, VALID",
        "2026-10-01, 2026-08-31T00:00:00Z, VALID",
        "2026-10-01, 2026-09-01T02:00:00Z, WITHDRAWN"
    })
    void aWithdrawalThatIsDatedBackIsKnownFromItsRecordingOn(LocalDate on, Instant known, CertificateStatus status) {
        happens(
                new CertificateEvent.CertificateWithdrawn(LocalDate.of(2026, 8, 1), new Ground(null, "facts")),
                "2026-09-01");

        assertThat(seen(on, known).state().status()).isEqualTo(status);
    }

    /** Suspended from 1 June through 30 November. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-31, VALID, 2026-04-02",
        "2026-06-01, SUSPENDED, 2026-06-01",
        "2026-11-30, SUSPENDED, 2026-06-01",
        "2026-12-01, WITHDRAWN, 2026-12-01"
    })
    @Rule("SUS-03")
    void aTermThatRanOutChangesItWhetherThatIsRecordedOrNot(
            LocalDate on, CertificateStatus status, LocalDate changedOn) {
        happens(
                new CertificateEvent.CertificateSuspended(
                        LocalDate.of(2026, 6, 1), new Ground(null, "facts"), null, LocalDate.of(2026, 11, 30)),
                "2026-06-01");

        var view = done(register.find(NUMBER.value(), on, null));

        assertThat(view.state().status()).isEqualTo(status);
        assertThat(view.changedOn()).isEqualTo(changedOn);
    }

    @Rule("CHG-02")
    @ParameterizedTest
    @CsvSource({"2026-05-31, 云叶茶馆", "2026-06-01, 新云叶茶馆"})
    void itSaysWhatItSaidOnTheDay(LocalDate on, String name) {
        var before = certificate.contents();
        var contents = new Contents(
                before.edition(),
                before.document(),
                before.standard(),
                before.level(),
                new Organisation(RENAMED, RENAMED, before.holder().creditCode()),
                before.scope());
        happens(
                new CertificateEvent.CertificateReissued(
                        LocalDate.of(2026, 6, 1), contents, List.of(Contents.Part.NAME), "renamed", null),
                "2026-06-01");

        var view = done(register.find(NUMBER.value(), on, null));

        assertThat(view.certificate().contents().holder().name().zh()).isEqualTo(name);
        assertThat(view.changedOn()).isEqualTo(on.isBefore(LocalDate.of(2026, 6, 1)) ? ISSUED : on);
    }

    @Test
    void whatConcernsOnlyTheBodyAndTheHolderIsNotInItsHistory() {
        var day = LocalDate.of(2026, 6, 1);
        happens(new CertificateEvent.RequestMade(day, "Q1", new HolderRequest.Pause("rebuilding"), "an"), "2026-06-01");
        happens(
                new CertificateEvent.CertificateSuspended(day, new Ground(null, "asked"), null, day.plusMonths(1)),
                "2026-06-02");

        var history = done(register.find(NUMBER.value(), null, null)).history();

        assertThat(history)
                .extracting(happening -> happening.recorded().event().rule())
                .containsExactly("CERT-01", "SUS-01");
        assertThat(history)
                .allSatisfy(happening -> assertThat(happening.ground()).isEmpty());
    }

    /** The list is that of the edition that it was under then. */
    @Test
    void aListedReasonIsToldAsTheListHasIt() {
        var listed = new Listed("cold", "CUP-01 8", new Text("茶凉", "Cold tea"));
        var strict = new Register(
                Schemes.of(List.of(CupScheme.withReason("cup", listed))),
                records,
                new WatchedClock("2026-12-01T00:00:00Z"));
        happens(
                new CertificateEvent.CertificateSuspended(
                        LocalDate.of(2026, 6, 1), new Ground("cold", "facts"), null, null),
                "2026-06-01");

        var view = done(strict.find(NUMBER.value(), null, null));

        assertThat(view.ground()).contains(listed);
        assertThat(view.history().getLast().ground()).contains(listed);
        assertThat(done(register.find(NUMBER.value(), null, null)).ground()).isEmpty();
    }
}
