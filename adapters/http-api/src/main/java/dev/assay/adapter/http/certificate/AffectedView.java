package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.application.port.in.AssessImpact;
import dev.assay.application.port.in.WorkOnCertificates.CertificateFile;
import dev.assay.domain.certification.certificate.CertificateStatus;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "AffectedCertificates", description = "Those certificates that rest on something.")
public record AffectedView(
        @Schema(
                description = "How many there are of each status today",
                example = "{\"valid\": 12, \"suspended\": 1, \"withdrawn\": 0, \"cancelled\": 2, \"expired\": 3}")
        Map<String, Long> byStatus,

        @Schema(description = "A part of them, by number") List<Item> items,

        @Schema(description = "What to send as cursor for the part after it; null at the end", nullable = true)
        @Nullable
        String next) {

    @Introspected
    @Schema(name = "AffectedCertificate", description = "One of them.")
    public record Item(
            String number,

            @Schema(
                    type = "string",
                    allowableValues = {"valid", "suspended", "withdrawn", "cancelled", "expired"})
            String status,

            @Schema(example = "AAA") String level,
            @Schema(description = "The holder's name") BilingualText holder,

            @Schema(description = "The account that acts for the holder")
            String owner,

            @Schema(description = "The last day of validity")
            LocalDate expiresOn) {

        static Item of(CertificateFile file) {
            var certificate = file.certificate();
            var contents = certificate.contents();
            return new Item(
                    certificate.number().value(),
                    Words.of(file.state().status()),
                    contents.level(),
                    BilingualText.of(contents.holder().name()),
                    certificate.issue().origin().owner(),
                    certificate.expiresOn());
        }
    }

    static AffectedView of(AssessImpact.Affected affected) {
        var counts = new LinkedHashMap<String, Long>();
        Arrays.stream(CertificateStatus.values())
                .forEach(status -> counts.put(
                        Words.of(status),
                        Objects.requireNonNull(affected.byStatus().get(status))));
        var page = affected.certificates().map(Item::of);
        return new AffectedView(counts, page.items(), page.next());
    }
}
