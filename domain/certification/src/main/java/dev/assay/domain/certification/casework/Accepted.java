package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.casework.CaseEvent.ApplicationAccepted;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import java.time.LocalDate;

/** Accepted; a contract is to be signed. */
public record Accepted(CaseFile file) implements CaseState {
    Outcome<CaseEvent> sign(CaseAct.SignContract act) {
        var contract = act.contract();
        var breaches = new Breaches()
                .valid(!contract.number().isBlank(), "CASE-07", "number", () -> Case.WORDING.message("CASE-07.number"));
        checkSignature("signedByClientOn", contract.signedByClientOn(), act.on(), breaches);
        checkSignature("signedByBodyOn", contract.signedByBodyOn(), act.on(), breaches);
        return breaches.orDone(() -> new CaseEvent.ContractSigned(act.on(), contract));
    }

    private void checkSignature(String field, LocalDate signedOn, LocalDate on, Breaches breaches) {
        var acceptedOn = file.required(ApplicationAccepted.class).on();
        breaches.valid(
                !signedOn.isBefore(acceptedOn) && !signedOn.isAfter(on),
                "CASE-07",
                field,
                () -> Case.WORDING.message("CASE-07.signature", signedOn, acceptedOn, on));
    }
}
