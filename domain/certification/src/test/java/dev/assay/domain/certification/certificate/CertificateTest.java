package dev.assay.domain.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.tea.TeaHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("CERT-03")
class CertificateTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 4, 1);

    private final CertificateIssued issued = new CertificateIssued(
            CertificateNumber.first("TEA", 2026, "4K7QX2M9"),
            new Origin("c-1", "an", FIRST_DAY, List.of()),
            "tea-house",
            "A",
            "TEA-01",
            "T/TEA 1",
            "FINE",
            TeaHouse.ORGANISATION,
            TeaHouse.SCOPE,
            FIRST_DAY,
            LAST_DAY,
            null);
    private final Certificate certificate = Certificate.of(List.of(issued));

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, VALID, 2026-04-02",
        "2026-04-03, VALID, 2026-04-02",
        "2029-04-01, VALID, 2026-04-02",
        "2029-04-02, EXPIRED, 2029-04-02",
        "2126-01-01, EXPIRED, 2029-04-02"
    })
    void itIsValidFromItsFirstDayToItsLastAndExpiredFromTheDayAfter(
            LocalDate day, CertificateStatus status, LocalDate since) {
        assertThat(certificate.stateOn(day).status()).isEqualTo(status);
        assertThat(certificate.stateOn(day).since()).isEqualTo(since);
    }

    @Test
    void beforeItsIssueItIsNothing() {
        var dayBefore = FIRST_DAY.minusDays(1);

        assertThatThrownBy(() -> certificate.stateOn(dayBefore))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TEA26-4K7QX2M9R0 was issued after 2026-04-01");
    }

    @Test
    void itIsWhatItsEventsMadeIt() {
        assertThat(certificate.number()).hasToString("TEA26-4K7QX2M9R0");
        assertThat(certificate.version()).isEqualTo(1);
        assertThat(certificate.events()).containsExactly(issued);
        assertThat(certificate.issue()).isEqualTo(issued);
        assertThat(certificate.changedOn()).isEqualTo(FIRST_DAY);
        assertThat(certificate.expiresOn()).isEqualTo(LAST_DAY);
    }

    @Test
    void withoutEventsThereIsNoCertificate() {
        assertThatThrownBy(() -> Certificate.of(List.of())).isInstanceOf(NoSuchElementException.class);
    }
}
