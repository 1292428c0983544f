package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateEvent.DutyMissed;
import dev.assay.domain.certification.certificate.CertificateEvent.TransferRequired;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What passing time makes of a certificate: terms that ran out are recorded, its holder is told to transfer to a newer
 * edition that sets a deadline, and what was not done in time is brought before somebody who decides. Asked again, it has
 * nothing to add.
 */
record Turn(Certificate certificate, CertificateCircumstances circumstances) {

    List<CertificateEvent> events() {
        var events = new ArrayList<CertificateEvent>();
        if (isBeforeIssue()) {
            return events;
        }
        var now = certificate;
        if (isInForce(now)) {
            for (var edition : untold()) {
                if (!edition.effectiveFrom().isAfter(circumstances.today())) {
                    var told = required(edition);
                    events.add(told);
                    now = now.after(told);
                }
            }
        }
        var lapsed = lapsed(now);
        if (lapsed.isPresent()) {
            events.add(lapsed.get());
        } else if (isInForce(now)) {
            events.addAll(missed(now));
        }
        return events;
    }

    /** The first day on which there is anything to say. */
    Optional<LocalDate> next() {
        if (isBeforeIssue()) {
            return Optional.of(certificate.issue().on());
        }
        var today = circumstances.today();
        var recorded = certificate.recordedOn(today);
        if (!recorded.isInForce()) {
            return Optional.empty();
        }
        return Stream.of(
                        certificate.lapseOf(recorded).map(Lapse::on).stream(),
                        untold().stream()
                                .map(Edition::effectiveFrom)
                                .map(effective -> effective.isBefore(today) ? today : effective),
                        duties(certificate)
                                .toBeDone()
                                .filter(due -> duties(certificate).missed(due).isEmpty())
                                .map(due -> due.due().on().plusDays(1)))
                .flatMap(each -> each)
                .min(LocalDate::compareTo);
    }

    private boolean isBeforeIssue() {
        return circumstances.today().isBefore(certificate.issue().on());
    }

    private boolean isInForce(Certificate now) {
        return now.stateOn(circumstances.today()).isInForce();
    }

    /** The newer editions that set a deadline of which the holder was not told. */
    private List<Edition> untold() {
        var own = circumstances.editionOf(certificate);
        var told = certificate.all(TransferRequired.class).stream()
                .map(TransferRequired::edition)
                .toList();
        return circumstances.scheme().editions().stream()
                .filter(edition -> edition.transition().isPresent()
                        && edition.effectiveFrom().isAfter(own.effectiveFrom())
                        && !told.contains(edition.id()))
                .toList();
    }

    private CertificateEvent required(Edition edition) {
        var transition = edition.transition().orElseThrow();
        return new TransferRequired(circumstances.today(), edition.id(), transition.until(), transition.clause());
    }

    private Optional<CertificateEvent> lapsed(Certificate now) {
        var today = circumstances.today();
        var recorded = now.recordedOn(today);
        return now.lapseOf(recorded)
                .filter(lapse -> recorded.isInForce() && !today.isBefore(lapse.on()))
                .map(new Grounds(now, circumstances)::lapsed);
    }

    private List<CertificateEvent> missed(Certificate now) {
        return duties(now)
                .toBeDone()
                .filter(due -> due.due().on().isBefore(circumstances.today()))
                .filter(due -> duties(now).missed(due).isEmpty())
                .<CertificateEvent>map(due -> new DutyMissed(
                        due.due().on().plusDays(1),
                        due.subject(),
                        due.item(),
                        due.reason().rule()))
                .toList();
    }

    private CertificateDuties duties(Certificate of) {
        return new CertificateDuties(of, circumstances);
    }
}
