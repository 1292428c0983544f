package dev.assay.adapter.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.out.Identifiers;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.CertificateNumber;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomIdentifiersTest {
    private final Identifiers identifiers = new RandomIdentifiers();

    @Test
    void caseIdsAreTimeOrderedUuidsInTheOrderTheyAreMade() {
        var ids = Stream.generate(identifiers::newCaseId)
                .limit(1000)
                .map(CaseId::value)
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(ids)
                .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(7));
    }

    /** Nobody finds the complaint that was lodged in the same millisecond by counting on. */
    @Test
    void noReferenceOfAComplaintIsNextToAnother() {
        var drawn = Stream.generate(identifiers::newComplaintId)
                .limit(1000)
                .map(id -> UUID.fromString(id.value()))
                .toList();

        assertThat(drawn)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.version()).isEqualTo(7));
        for (int i = 1; i < drawn.size(); i++) {
            var between =
                    drawn.get(i).getLeastSignificantBits() - drawn.get(i - 1).getLeastSignificantBits();
            assertThat(Math.abs(between)).isGreaterThan(1_000_000);
        }
    }

    @Test
    void aSerialIsTenCharactersNoneOfWhichLooksLikeAnother() {
        var drawn = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            var serial = identifiers.newCertificateSerial();
            assertThat(serial).matches("[0-9A-HJKMNP-TV-Z]{10}");
            assertThat(drawn.add(serial)).isTrue();
        }
    }

    @Test
    void aSerialMakesACertificateNumber() {
        assertThat(CertificateNumber.first("ECE", 2026, identifiers.newCertificateSerial())
                        .value())
                .startsWith("ECE26-");
    }
}
