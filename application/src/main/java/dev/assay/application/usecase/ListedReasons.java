package dev.assay.application.usecase;

import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateReissued;
import dev.assay.domain.certification.certificate.CertificateState;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The lists that grounds were taken from: those of the edition that a certificate was under when something happened to it. */
record ListedReasons(Optional<CertificationScheme> scheme) {
    private static final StatusReasons NONE = new StatusReasons(List.of(), List.of(), List.of());

    /** The lists as of the last of some events. */
    StatusReasons asOf(List<CertificateEvent> events) {
        return events.reversed().stream()
                .flatMap(event -> editionIn(event).stream())
                .findFirst()
                .flatMap(edition -> scheme.flatMap(each -> each.edition(edition)))
                .map(Edition::reasons)
                .orElse(NONE);
    }

    private static Optional<String> editionIn(CertificateEvent event) {
        return switch (event) {
            case CertificateIssued issued -> Optional.of(issued.edition());
            case CertificateReissued reissued -> Optional.of(reissued.contents().edition());
            default -> Optional.empty();
        };
    }

    /** The listed reason of a state that some events have led to; of a term that ran out there is none until that is recorded. */
    Optional<Listed> of(CertificateState state, List<CertificateEvent> events) {
        var ground = groundOf(state);
        return IntStream.rangeClosed(1, events.size())
                .mapToObj(last -> events.subList(0, events.size() + 1 - last))
                .filter(until -> ground.isPresent() && ground.equals(groundOf(until.getLast())))
                .findFirst()
                .flatMap(this::ofLast);
    }

    /** The listed reason of what happened last. */
    Optional<Listed> ofLast(List<CertificateEvent> events) {
        return groundOf(events.getLast())
                .map(Ground::listed)
                .flatMap(id -> asOf(events).find(id));
    }

    private static Optional<Ground> groundOf(CertificateState state) {
        return switch (state) {
            case CertificateState.Suspended suspended -> Optional.of(suspended.ground());
            case CertificateState.Withdrawn withdrawn -> Optional.ofNullable(withdrawn.ground());
            case CertificateState.Cancelled cancelled -> Optional.of(cancelled.ground());
            case CertificateState.Valid _, CertificateState.Expired _ -> Optional.empty();
        };
    }

    private static Optional<Ground> groundOf(CertificateEvent event) {
        return switch (event) {
            case CertificateEvent.CertificateSuspended suspended -> Optional.of(suspended.ground());
            case CertificateEvent.CertificateWithdrawn withdrawn -> Optional.of(withdrawn.ground());
            case CertificateEvent.CertificateCancelled cancelled -> Optional.of(cancelled.ground());
            default -> Optional.empty();
        };
    }
}
