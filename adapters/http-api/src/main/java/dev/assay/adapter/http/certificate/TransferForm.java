package dev.assay.adapter.http.certificate;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.domain.certification.certificate.CertificateAct;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

@Introspected
@Schema(name = "TransferRequest", description = "That the holder is to transfer to a newer edition. It is told today.")
public record TransferForm(
        @NotNull @Schema(example = "B/1") String edition,

        @NotNull @Schema(description = "The last day in time; then the certificate lapses")
        LocalDate until,

        @NotNull @Schema(description = "Where that is announced, in words")
        String statement)
        implements Form {

    CertificateAct act(LocalDate today) {
        return new CertificateAct.RequireTransfer(today, edition, until, statement);
    }
}
