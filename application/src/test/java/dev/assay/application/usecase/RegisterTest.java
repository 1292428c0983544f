package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static dev.assay.application.usecase.Office.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Change;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.certificate.Origin;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate issued from 2 April 2026 that was put on record three days later. */
@Rule("PUB-01")
class RegisterTest {
    private static final String NUMBER = "CUP26-4K7QX2M9R0";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 2);
    private static final Instant RECORDED = Instant.parse("2026-04-05T02:00:00Z");

    private final InMemoryRecords records = new InMemoryRecords();
    private final WatchedClock clock = new WatchedClock("2026-06-01T00:00:00Z");
    private final Register register =
            new Register(Schemes.of(List.of(CupScheme.withEditions("cup", "2025-01-01"))), records, clock);

    @BeforeEach
    void issue() {
        issue(NUMBER, LocalDate.of(2029, 4, 1));
    }

    private void issue(String number, LocalDate expiresOn) {
        var issued = new CertificateIssued(
                new CertificateNumber(number),
                new Origin("c-1", "an", FIRST_DAY, List.of()),
                "cup",
                "2025",
                "CUP-01",
                "T/CUP 1",
                "GOOD",
                Office.APPLICATION.applicant(),
                Office.APPLICATION.scope(),
                FIRST_DAY,
                expiresOn,
                null);
        records.record(
                new Stamp("ren", RECORDED),
                List.of(new Change.OfCertificate(Certificate.of(List.of(issued)), issued, List.of(), null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {NUMBER, "cup26-4k7qx2m9r0", " CUP26-4K7QX2M9R0", "\tCup26-4k7qX2M9R0 \n", "　CUP26-4K7QX2M9R0"})
    void aNumberIsFoundInLettersOfEitherCaseAndWithBlanksAroundIt(String number) {
        var view = done(register.find(number, null, null));

        assertThat(view.certificate().number()).hasToString(NUMBER);
        assertThat(view.state().status()).isEqualTo(CertificateStatus.VALID);
        assertThat(view.history()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "CUP26-4K7QX2M9", "CUP26-4K7Q X2M9R0", "CUP26-4K7QX2M9R1", "%", "CUP26-ıK7QX2M9R0"})
    void aNumberThatWasNeverIssuedIsUnknownWhateverItsShape(String number) {
        var outcome = register.find(number, null, null);

        assertThat(faults(outcome)).containsExactly("UNKNOWN PUB-01");
        assertThat(says(outcome)).isEqualTo("There is no certificate %s.".formatted(number));
    }

    @Rule("CERT-03")
    @ParameterizedTest
    @CsvSource({
        "2026-04-02, VALID",
        "2026-04-03, VALID",
        "2029-04-01, VALID",
        "2029-04-02, EXPIRED",
        "2099-01-01, EXPIRED"
    })
    void aCertificateIsShownAsItStoodOnADay(LocalDate on, CertificateStatus status) {
        assertThat(done(register.find(NUMBER, on, null)).state().status()).isEqualTo(status);
    }

    @Rule("CERT-02")
    @ParameterizedTest
    @CsvSource({"2029-04-01, true", "2029-04-02, false"})
    void itsTermSaysWhyItEndsWhenItDoesAndWhetherItStillRuns(LocalDate on, boolean runs) {
        assertThat(done(register.find(NUMBER, on, null)).validity()).hasValueSatisfying(reason -> {
            assertThat(reason.rule()).isEqualTo("CERT-02");
            assertThat(reason.expected()).isEqualTo("≤ 2029-04-01");
            assertThat(reason.met()).isEqualTo(runs);
        });
    }

    @Test
    void whereItsSchemeOrEditionIsNotAtHandNoReasonIsMadeUp() {
        for (var schemes : List.of(
                List.<CertificationScheme>of(),
                List.<CertificationScheme>of(CupScheme.withEditions("cup", "2024-01-01")))) {
            var stranger = new Register(Schemes.of(schemes), records, clock);

            assertThat(done(stranger.find(NUMBER, null, null)).validity()).isEmpty();
        }
    }

    @Test
    void whereItEndsOnAnotherDayThanItsEditionSaysNoReasonIsMadeUp() {
        var shortened = "CUP26-4K7QX2M9S1R0";
        issue(shortened, LocalDate.of(2028, 4, 1));

        assertThat(done(register.find(shortened, null, null)).validity()).isEmpty();
    }

    @Test
    void beforeItsFirstDayACertificateHadNotBeenIssued() {
        var outcome = register.find(NUMBER, FIRST_DAY.minusDays(1), null);

        assertThat(faults(outcome)).containsExactly("UNKNOWN PUB-01");
        assertThat(says(outcome))
                .isEqualTo("On 2026-04-01, as far as was known then, certificate %s had not been issued."
                        .formatted(NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, 2026-04-05T01:59:59.999999Z, false",
        "2026-04-03, 2026-04-05T02:00:00Z, true",
        "2026-04-03, 2026-04-05T02:00:00.000001Z, true",
        "2026-04-01, 2026-04-05T02:00:00Z, false",
        "2029-04-02, 2026-04-05T01:59:59Z, false"
    })
    void whatWasNotOnRecordByThenIsNotShown(LocalDate on, Instant known, boolean shown) {
        assertThat(faults(register.find(NUMBER, on, known))).isEqualTo(shown ? List.of() : List.of("UNKNOWN PUB-01"));
    }

    @ParameterizedTest
    @CsvSource({"2029-04-01T15:59:59Z, VALID", "2029-04-01T16:00:00Z, EXPIRED"})
    void todayIsTheDayInChina(Instant now, CertificateStatus status) {
        clock.set(now);

        assertThat(done(register.find(NUMBER, null, null)).state().status()).isEqualTo(status);
        assertThat(register.search(CertificateSearch.ALL, null, 10).items())
                .extracting(view -> view.state().status())
                .containsExactly(status);
    }

    @Test
    void aSearchByAClockThatIsBehindShowsACertificateAsOfItsFirstDay() {
        clock.set("2026-04-01T15:59:59Z");

        assertThat(register.search(CertificateSearch.ALL, null, 10).items())
                .extracting(view -> view.state().status())
                .containsExactly(CertificateStatus.VALID);
    }

    @Test
    void aSearchIsPassedOnWithTodayAndAnsweredWithWholeHistories() {
        var search = new CertificateSearch("leaf", "cup", "2025", "GOOD", CertificateStatus.VALID, "35");
        var page = register.search(search, "CUP25", 20);

        assertThat(records.lastQuery()).isEqualTo(Certificates.Query.of(search, LocalDate.of(2026, 6, 1), "CUP25", 20));
        assertThat(page.next()).isEqualTo("more");
        assertThat(page.items()).singleElement().satisfies(view -> {
            assertThat(view.certificate().number()).hasToString(NUMBER);
            assertThat(view.history())
                    .extracting(entry -> entry.recorded().stamp().recordedAt())
                    .containsExactly(RECORDED);
        });
    }
}
