package dev.assay.application.port.out;

import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateCircumstances;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.complaint.ComplaintEvent;
import dev.assay.domain.certification.journal.Recordable;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.PersonnelEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event to record, and what it makes of its case, certificate, complaint or dossier. */
public sealed interface Change {

    /** The stream that the event belongs to. */
    Stream stream();

    /** The version that the event makes: one more than the stream must have now. */
    long version();

    Recordable event();

    /** What is due in the stream after the event, to be found by {@link DueDates}; the next due first. */
    default List<Obligation> due() {
        return List.of();
    }

    record OfCase(Case after, CaseEvent event, List<Obligation> due) implements Change {
        public OfCase {
            due = List.copyOf(due);
        }

        @Override
        public Stream stream() {
            return new Stream(Stream.Kind.CASE, after.id().value());
        }

        @Override
        public long version() {
            return after.version();
        }
    }

    /**
     * A certificate has come to this.
     *
     * @param due what is due after the event
     * @param nextTurn the first day on which passing time makes anything of it; null if none does
     */
    record OfCertificate(
            Certificate after,
            CertificateEvent event,
            List<Obligation> due,
            @Nullable LocalDate nextTurn) implements Change {
        public OfCertificate {
            due = List.copyOf(due);
        }

        /** The last event of a certificate. */
        public static OfCertificate of(Certificate after, CertificateCircumstances circumstances) {
            return new OfCertificate(
                    after,
                    after.events().getLast(),
                    after.obligations(circumstances),
                    after.nextTurn(circumstances).orElse(null));
        }

        /** What events make of a certificate, one after the other. */
        public static List<Change> following(
                Certificate before, List<CertificateEvent> events, CertificateCircumstances circumstances) {
            var changes = new ArrayList<Change>();
            var certificate = before;
            for (var event : events) {
                certificate = certificate.after(event);
                changes.add(of(certificate, circumstances));
            }
            return changes;
        }

        @Override
        public Stream stream() {
            return new Stream(Stream.Kind.CERTIFICATE, after.number().value());
        }

        @Override
        public long version() {
            return after.version();
        }
    }

    /**
     * A complaint or appeal has come to this.
     *
     * @param due what is due after the event
     */
    record OfComplaint(Complaint after, ComplaintEvent event, List<Obligation> due) implements Change {
        public OfComplaint {
            due = List.copyOf(due);
        }

        @Override
        public Stream stream() {
            return new Stream(Stream.Kind.COMPLAINT, after.id().value());
        }

        @Override
        public long version() {
            return after.version();
        }
    }

    record OfPerson(Dossier after, PersonnelEvent event) implements Change {
        @Override
        public Stream stream() {
            return new Stream(Stream.Kind.PERSON, after.name());
        }

        @Override
        public long version() {
            return after.version();
        }
    }
}
