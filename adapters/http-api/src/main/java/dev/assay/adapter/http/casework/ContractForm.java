package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.exchange.Form;
import dev.assay.domain.certification.casework.Contract;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Contract", description = "The certification contract, signed by both sides.")
public record ContractForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(example = "2026-0117") String number,

        @NotNull @Schema(description = "Not before acceptance, not after the day of this act")
        LocalDate signedByClientOn,

        @NotNull @Schema(description = "Not before acceptance, not after the day of this act")
        LocalDate signedByBodyOn)
        implements Form {

    static ContractForm of(LocalDate on, Contract contract) {
        return new ContractForm(on, contract.number(), contract.signedByClientOn(), contract.signedByBodyOn());
    }

    Contract contract() {
        return new Contract(number, signedByClientOn, signedByBodyOn);
    }
}
