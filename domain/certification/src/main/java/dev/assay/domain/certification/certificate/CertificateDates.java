package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.explanation.Breaches;
import java.time.LocalDate;

/** From which day an act can hold: within the term, not in the future, and decisions one after the other. */
record CertificateDates(Certificate certificate, CertificateCircumstances circumstances) {

    void check(CertificateAct act, Breaches breaches) {
        var on = act.on();
        var today = circumstances.today();
        var issue = certificate.issue().on();
        breaches.valid(
                        !on.isAfter(today),
                        "LOG-01",
                        "on",
                        () -> Certificate.WORDING.message("LOG-01.future", on, today))
                .valid(
                        !on.isBefore(issue),
                        "CERT-03",
                        "on",
                        () -> Certificate.WORDING.message("CERT-03.before-issue", on, issue))
                .valid(
                        !endsWithTerm(act) || !on.isAfter(certificate.expiresOn()),
                        "CERT-03",
                        "on",
                        () -> Certificate.WORDING.message("CERT-03.beyond-expiry", on, certificate.expiresOn()));
        switch (act) {
            case CertificateAct.Deciding _, CertificateAct.AnswerRequest _ -> inOrder(on, breaches);
            case CertificateAct.MakeRequest _, CertificateAct.Report _, CertificateAct.RequireTransfer _ ->
                breaches.valid(
                        on.equals(today), "LOG-01", "on", () -> Certificate.WORDING.message("LOG-01.today", on, today));
            case CertificateAct.RecordMisuse _, CertificateAct.CloseMisuse _ -> {}
        }
    }

    /** What is cancelled after its term, and misused after its end, is so on a day after its term. */
    private static boolean endsWithTerm(CertificateAct act) {
        return !(act instanceof CertificateAct.Cancel
                || act instanceof CertificateAct.RecordMisuse
                || act instanceof CertificateAct.CloseMisuse);
    }

    /** After what was decided before, and after a term that is over, whether that is recorded yet or not. */
    private void inOrder(LocalDate on, Breaches breaches) {
        var today = circumstances.today();
        var decided = certificate.decidedOn();
        var since =
                today.isBefore(decided) ? decided : certificate.stateOn(today).since();
        var last = since.isAfter(decided) ? since : decided;
        breaches.valid(
                !on.isBefore(last), "CERT-03", "on", () -> Certificate.WORDING.message("CERT-03.order", on, last));
    }
}
