package dev.assay.adapter.http.certificate;

import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent.HolderReported;
import dev.assay.domain.certification.certificate.HolderReport;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

@Introspected
@Schema(name = "HolderReport", description = "A change or incident that the holder reported.")
public record HolderReportView(
        @Schema(description = "The day of receipt") LocalDate on,

        @Schema(
                type = "string",
                implementation = String.class,
                allowableValues = {"change", "incident"})
        HolderReport.Matter matter,

        @Schema(description = "The day it happened") LocalDate occurredOn,

        @Schema(description = "Whether it was reported within the time of the holder's contract")
        boolean inTime,

        @Schema(description = "What happened, in words") String facts,

        @Schema(description = "The account that reported it")
        String by) {

    static List<HolderReportView> all(Certificate certificate) {
        return certificate.all(HolderReported.class).stream()
                .map(event -> new HolderReportView(
                        event.on(),
                        event.report().matter(),
                        event.report().occurredOn(),
                        event.inTime(),
                        event.report().facts(),
                        event.by()))
                .toList();
    }
}
