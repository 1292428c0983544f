package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateEvent.TransferRequired;
import dev.assay.domain.certification.scheme.Occasion;
import java.time.LocalDate;

/** A term the end of which ends a certificate by itself. */
public sealed interface Lapse {

    /** The day after its last. */
    LocalDate on();

    /** What the certificate is from that day. */
    default CertificateState state() {
        return switch (this) {
            case OfValidity _ -> new CertificateState.Expired(on());
            case OfSuspension _, OfTransfer _ -> new CertificateState.Withdrawn(on(), null);
        };
    }

    /** Its term of validity (CERT-02). */
    record OfValidity(LocalDate on) implements Lapse {}

    /** The term of a suspension that was not lifted (SUS-03). */
    record OfSuspension(LocalDate on) implements Lapse {}

    /** The time to transfer to a newer edition (CHG-04, CASE-21). */
    record OfTransfer(LocalDate on) implements Lapse {

        /** Nobody misses a transfer before being told of it. */
        static OfTransfer from(TransferRequired required) {
            var over = required.until().plusDays(1);
            return new OfTransfer(over.isBefore(required.on()) ? required.on() : over);
        }
    }

    /** What lists of reasons call it. */
    default Occasion occasion() {
        return switch (this) {
            case OfValidity _ -> Occasion.EXPIRED;
            case OfSuspension _ -> Occasion.SUSPENSION_LAPSED;
            case OfTransfer _ -> Occasion.TRANSFER_MISSED;
        };
    }
}
