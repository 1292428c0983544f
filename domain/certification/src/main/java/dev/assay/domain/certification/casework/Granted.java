package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.casework.CaseEvent.CertificationDecided;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;

/** Granted; the certificate is to be issued. */
public record Granted(CaseFile file) implements CaseState {

    /** Not before the decision (CASE-08, by the order of acts), and only under an edition filed with the regulator (CASE-22). */
    Outcome<CaseEvent> issue(CaseId id, CaseAct.IssueCertificate act, Circumstances circumstances) {
        var edition = circumstances.editionOf(file);
        return new Breaches()
                .met(
                        edition.filed(),
                        "CASE-22",
                        null,
                        () -> Case.WORDING.message("CASE-22.not-filed", edition.document(), edition.id()))
                .orDone(() -> new CaseEvent.CertificateGranted(new CertificateIssued(
                        CertificateNumber.first(
                                edition.certificatePrefix(), act.on().getYear(), act.serial()),
                        id.value(),
                        circumstances.scheme().id(),
                        edition.id(),
                        edition.document(),
                        edition.standard(),
                        level(),
                        file.application().applicant(),
                        file.application().scope(),
                        act.on(),
                        act.on().plusMonths(edition.policies().validityMonths()).minusDays(1))));
    }

    private String level() {
        return switch (file.required(CertificationDecided.class).decision()) {
            case Decision.Grant grant -> grant.level();
            case Decision.Refuse _ -> throw new IllegalStateException("a refusal has no level");
        };
    }
}
