package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
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
        implements ActForm {

    static ContractForm of(CaseEvent.ContractSigned event) {
        var contract = event.contract();
        return new ContractForm(event.on(), contract.number(), contract.signedByClientOn(), contract.signedByBodyOn());
    }

    CaseAct.SignContract act(LocalDate day) {
        return new CaseAct.SignContract(day, new Contract(number, signedByClientOn, signedByBodyOn));
    }
}
