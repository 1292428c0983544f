package dev.assay.domain.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.explanation.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("CERT-01")
class CertificateNumberTest {

    @ParameterizedTest
    @CsvSource({
        "ECE, 2026, 4K7QX2M9, ECE26-4K7QX2M9R0",
        "TE, 2000, 000000, TE00-000000R0",
        "ABCDEFGH, 2109, ABCDEFGHIJ0123456789, ABCDEFGH09-ABCDEFGHIJ0123456789R0"
    })
    void aFirstNumberIsPrefixYearSerialAndCycle(String prefix, int year, String serial, String number) {
        assertThat(CertificateNumber.first(prefix, year, serial)).hasToString(number);
        assertThat(CertificateNumber.parse(number)).contains(CertificateNumber.first(prefix, year, serial));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ECE26-4K7QX2M9R1", "ECE26-4K7QX2M9R9"})
    void aRecertifiedOneHasAHigherCycle(String number) {
        assertThat(CertificateNumber.parse(number)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ece26-4k7qx2m9r0",
                " ECE26-4K7QX2M9R0",
                "ECE26-4K7QX2M9R0 ",
                "ECE26 4K7QX2M9R0",
                "E26-4K7QX2M9R0",
                "ABCDEFGHI26-4K7QX2M9R0",
                "ECE6-4K7QX2M9R0",
                "ECE26-4K7QXR0",
                "ECE26-ABCDEFGHIJ01234567890R0",
                "ECE26-4K7QX2M9R",
                "ECE26-4K7QX2M9R10X",
                "ECE26-4K7QX2M9R0\n"
            })
    void whatHasAnotherShapeIsNoNumber(String number) {
        assertThat(CertificateNumber.parse(number)).isEmpty();
        assertThatThrownBy(() -> new CertificateNumber(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"E, 4K7QX2M9", "ece, 4K7QX2M9", "ECE, 4K7QX", "ECE, 4k7qx2m9", "ECE, 4K7-QX2M9"})
    void aNumberIsNotMadeOfUnsoundParts(String prefix, String serial) {
        assertThatThrownBy(() -> CertificateNumber.first(prefix, 2026, serial))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
