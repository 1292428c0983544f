package dev.assay.application.usecase;

import dev.assay.application.port.out.Cases;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Journal;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateEvent.RecertificationAppliedFor;
import dev.assay.domain.certification.certificate.CertificateEvent.SurveillanceConcluded;
import dev.assay.domain.certification.complaint.Background;
import dev.assay.domain.certification.complaint.Concern;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Schemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what is on record of that which a complaint is about. */
record Backgrounds(Schemes schemes, Cases cases, Certificates certificates, Journal journal) {

    /** As empty as that of the body itself where there is no such case or certificate. */
    Background of(Concern concern) {
        return switch (concern) {
            case Concern.OfBody _ -> Background.none();
            case Concern.OfCase(var id) ->
                cases.find(id)
                        .map(found -> new Background(List.of(found), null, entriesOf(found.id()), policiesOf(found)))
                        .orElseGet(Background::none);
            case Concern.OfCertificate(var number) -> {
                var events = certificates.history(number).stream()
                        .map(Recorded::event)
                        .toList();
                yield events.isEmpty() ? Background.none() : of(Certificate.of(events));
            }
        };
    }

    private Background of(Certificate certificate) {
        var found = casesOf(certificate)
                .map(CaseId::new)
                .distinct()
                .flatMap(id -> cases.find(id).stream())
                .toList();
        var entries = new ArrayList<>(journal.entries(
                new Stream(Stream.Kind.CERTIFICATE, certificate.number().value())));
        found.forEach(each -> entries.addAll(entriesOf(each.id())));
        var edition = certificate.contents().edition();
        return new Background(
                found, certificate, entries, policies(certificate.issue().scheme(), Optional.of(edition)));
    }

    /** Where it was granted, watched over, and is to be granted again. */
    private static java.util.stream.Stream<String> casesOf(Certificate certificate) {
        return certificate.events().stream().flatMap(event -> switch (event) {
            case CertificateIssued issued ->
                java.util.stream.Stream.of(issued.origin().caseId());
            case SurveillanceConcluded concluded ->
                java.util.stream.Stream.of(concluded.report().caseId());
            case RecertificationAppliedFor applied -> java.util.stream.Stream.of(applied.caseId());
            default -> java.util.stream.Stream.empty();
        });
    }

    boolean exists(Concern concern) {
        return switch (concern) {
            case Concern.OfBody _ -> true;
            case Concern.OfCase(var id) -> cases.find(id).isPresent();
            case Concern.OfCertificate(var number) ->
                !certificates.history(number).isEmpty();
        };
    }

    private List<JournalEntry> entriesOf(CaseId id) {
        return journal.entries(new Stream(Stream.Kind.CASE, id.value()));
    }

    private @Nullable Policies policiesOf(Case found) {
        return policies(found.file().opening().scheme(), found.file().edition());
    }

    private @Nullable Policies policies(String scheme, Optional<String> edition) {
        return schemes.find(scheme)
                .flatMap(found -> edition.flatMap(found::edition))
                .map(Edition::policies)
                .orElse(null);
    }
}
