package dev.assay.application.port.out;

import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.journal.Recordable;
import dev.assay.domain.certification.journal.Stream;

/** An event to record, and what it makes of its case or certificate. */
public sealed interface Change {

    /** The stream that the event belongs to. */
    Stream stream();

    /** The version that the event makes: one more than the stream must have now. */
    long version();

    Recordable event();

    record OfCase(Case after, CaseEvent event) implements Change {
        @Override
        public Stream stream() {
            return new Stream(Stream.Kind.CASE, after.id().value());
        }

        @Override
        public long version() {
            return after.version();
        }
    }

    record OfCertificate(Certificate after, CertificateEvent event) implements Change {
        @Override
        public Stream stream() {
            return new Stream(Stream.Kind.CERTIFICATE, after.number().value());
        }

        @Override
        public long version() {
            return after.version();
        }
    }
}
