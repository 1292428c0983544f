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
        var now = certificate;
        var told = transfer()
                .filter(edition ->
                        isInForce(certificate) && !edition.effectiveFrom().isAfter(circumstances.today()))
                .map(this::required);
        if (told.isPresent()) {
            events.add(told.get());
            now = now.after(told.get());
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
        var recorded = certificate.recordedOn(circumstances.today());
        if (!recorded.isInForce()) {
            return Optional.empty();
        }
        var today = circumstances.today();
        return Stream.of(
                        certificate.lapseOf(recorded).map(Lapse::on).stream(),
                        transfer()
                                .map(edition ->
                                        today.isBefore(edition.effectiveFrom()) ? edition.effectiveFrom() : today)
                                .stream(),
                        duties(certificate)
                                .toBeDone()
                                .filter(due -> duties(certificate).missed(due).isEmpty())
                                .map(due -> due.due().on().plusDays(1)))
                .flatMap(each -> each)
                .min(LocalDate::compareTo);
    }

    private boolean isInForce(Certificate now) {
        return now.stateOn(circumstances.today()).isInForce();
    }

    /** The newest edition that sets a deadline of which the holder was not told. */
    private Optional<Edition> transfer() {
        var scheme = circumstances.scheme();
        var own = circumstances.editionOf(certificate);
        return scheme.editions().stream()
                .filter(edition -> edition.transition().isPresent()
                        && edition.effectiveFrom().isAfter(own.effectiveFrom())
                        && certificate.all(TransferRequired.class).stream()
                                .noneMatch(told -> told.edition().equals(edition.id())))
                .reduce((_, newer) -> newer);
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
