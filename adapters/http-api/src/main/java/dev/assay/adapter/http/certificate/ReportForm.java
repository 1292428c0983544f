package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.domain.certification.certificate.HolderReport;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "HolderReportForm", description = "What a holder has to report. It is received today.")
public record ReportForm(
        @NotNull
        @Schema(
                description = "A change of organisation, service or resources; or an accident, a major complaint, or a"
                        + " finding that the service does not conform",
                type = "string",
                implementation = String.class,
                allowableValues = {"change", "incident"})
        HolderReport.Matter matter,

        @NotNull @Schema(description = "The day it happened")
        LocalDate occurredOn,

        @Schema(
                description = "Whether circumstances are such that an incident may be reported within the longer time;"
                        + " not so unless told",
                nullable = true)
        @Nullable
        Boolean special,

        @NotNull @Schema(description = "What happened, in words")
        String facts)
        implements Form {

    HolderReport report() {
        return new HolderReport(matter, occurredOn, special != null && special, facts);
    }
}
