package dev.assay.domain.certification.certificate;

import static dev.assay.domain.certification.certificate.CertificateStatus.CANCELLED;
import static dev.assay.domain.certification.certificate.CertificateStatus.EXPIRED;
import static dev.assay.domain.certification.certificate.CertificateStatus.SUSPENDED;
import static dev.assay.domain.certification.certificate.CertificateStatus.VALID;
import static dev.assay.domain.certification.certificate.CertificateStatus.WITHDRAWN;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateCancelled;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateExpired;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateReissued;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateRestored;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateSuspended;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateWithdrawn;
import dev.assay.domain.certification.certificate.CertificateEvent.TransferRequired;
import dev.assay.domain.certification.party.Scope;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate is on each day and what it says, told from its events apart from how the certificate tells it: a table
 * that has a row for each day, from which every event strikes out what is to come and writes it anew.
 */
final class Chronicle {
    /** How long after its last day of validity it is looked at. */
    static final int DAYS_AFTER = 30;

    private final NavigableMap<LocalDate, CertificateStatus> statuses = new TreeMap<>();
    private final NavigableMap<LocalDate, Contents> contents = new TreeMap<>();
    private final Map<String, LocalDate> transfers = new HashMap<>();
    private LocalDate expiry = LocalDate.MAX;
    private LocalDate end = LocalDate.MAX;
    private @Nullable LocalDate suspendedUntil;
    private @Nullable ScopePart part;

    private Chronicle() {}

    static Chronicle of(List<CertificateEvent> events) {
        var chronicle = new Chronicle();
        events.forEach(chronicle::write);
        return chronicle;
    }

    /** Writes on: as if it had begun with what was recorded before. */
    void write(CertificateEvent event) {
        switch (event) {
            case CertificateIssued issued -> issue(issued);
            case CertificateSuspended suspended -> {
                suspendedUntil = suspended.until();
                part = suspended.part();
                from(suspended.on(), SUSPENDED);
            }
            case CertificateRestored restored -> {
                suspendedUntil = null;
                part = null;
                from(restored.on(), VALID);
            }
            case CertificateWithdrawn withdrawn -> end(withdrawn.on(), WITHDRAWN);
            case CertificateCancelled cancelled -> end(cancelled.on(), CANCELLED);
            case CertificateExpired expired -> end(expired.on(), EXPIRED);
            case TransferRequired required -> {
                var last =
                        required.until().isBefore(required.on()) ? required.on().minusDays(1) : required.until();
                transfers.put(required.edition(), last);
                from(required.on(), statuses.floorEntry(required.on()).getValue());
            }
            case CertificateReissued reissued -> reissue(reissued);
            default -> {}
        }
    }

    private void issue(CertificateIssued issued) {
        expiry = issued.expiresOn();
        end = expiry.plusDays(DAYS_AFTER + 1);
        contents.put(issued.on(), issued.contents());
        from(issued.on(), VALID);
    }

    private void reissue(CertificateReissued reissued) {
        var before = contents.floorEntry(reissued.on()).getValue();
        contents.tailMap(reissued.on(), true).clear();
        contents.put(reissued.on(), reissued.contents());
        if (!before.edition().equals(reissued.contents().edition())) {
            transfers.clear();
            from(reissued.on(), statuses.floorEntry(reissued.on()).getValue());
        }
    }

    /** Every day from here on, up to the first of the terms that run. */
    private void from(LocalDate first, CertificateStatus status) {
        for (var day = first; !day.isAfter(end); day = day.plusDays(1)) {
            statuses.put(day, lapsed(day, status));
        }
    }

    private CertificateStatus lapsed(LocalDate day, CertificateStatus status) {
        if (status != VALID && status != SUSPENDED) {
            return status;
        }
        var suspension = status == SUSPENDED && suspendedUntil != null ? suspendedUntil : LocalDate.MAX;
        var transfer = transfers.values().stream().min(LocalDate::compareTo).orElse(LocalDate.MAX);
        var first = suspension.isBefore(transfer) ? suspension : transfer;
        if (day.isAfter(first) && first.isBefore(expiry)) {
            return WITHDRAWN;
        }
        return day.isAfter(expiry) ? EXPIRED : status;
    }

    private void end(LocalDate first, CertificateStatus status) {
        for (var day = first; !day.isAfter(end); day = day.plusDays(1)) {
            statuses.put(day, status);
        }
    }

    CertificateStatus statusOn(LocalDate day) {
        return statuses.floorEntry(day).getValue();
    }

    /** What it says on a day. */
    Contents contentsOn(LocalDate day) {
        return contents.floorEntry(day).getValue();
    }

    /** From issue to some time after expiry. */
    Iterable<LocalDate> days() {
        return statuses.keySet();
    }

    /** What of the scope is suspended as of the last event; null for nothing or all of it. */
    @Nullable
    ScopePart part() {
        return part;
    }

    Scope scope() {
        return contents.lastEntry().getValue().scope();
    }
}
