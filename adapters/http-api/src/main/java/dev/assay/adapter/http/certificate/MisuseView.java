package dev.assay.adapter.http.certificate;

import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent.MisuseCorrected;
import dev.assay.domain.certification.certificate.CertificateEvent.MisuseRecorded;
import dev.assay.domain.certification.certificate.Misuse;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Misuse", description = "Misuse of certificate or mark.")
public record MisuseView(
        @Schema(description = "Unique within the certificate", example = "M1")
        String id,

        LocalDate on,

        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"warning", "correction"})
        Misuse measure,

        @Schema(description = "What was seen, in words") String facts,

        @Schema(description = "The last day to correct it; null for a warning", nullable = true) @Nullable
        LocalDate correctBy,

        @Schema(description = "The account that recorded it")
        String by,

        @Schema(description = "The day on which it was corrected; null if it is not", nullable = true) @Nullable
        LocalDate correctedOn) {

    static List<MisuseView> all(Certificate certificate) {
        var corrected = certificate.all(MisuseCorrected.class);
        return certificate.all(MisuseRecorded.class).stream()
                .map(misuse -> of(
                        misuse,
                        corrected.stream()
                                .filter(each -> each.id().equals(misuse.id()))
                                .findFirst()))
                .toList();
    }

    private static MisuseView of(MisuseRecorded misuse, Optional<MisuseCorrected> corrected) {
        return new MisuseView(
                misuse.id(),
                misuse.on(),
                misuse.measure(),
                misuse.facts(),
                misuse.correctBy(),
                misuse.by(),
                corrected.map(MisuseCorrected::on).orElse(null));
    }
}
