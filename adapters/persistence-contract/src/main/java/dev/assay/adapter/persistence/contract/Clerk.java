package dev.assay.adapter.persistence.contract;

import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.Journal;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stream;
import java.util.List;

/** Writes into a journal, always under the same stamp, and reads from it. */
public record Clerk(Journal journal) {

    /** Records the last event of each. */
    public boolean record(Case... after) {
        return record(java.util.stream.Stream.of(after).map(Clerk::change).toArray(Change[]::new));
    }

    /** Records the last event of each. */
    public boolean record(Certificate... after) {
        return record(java.util.stream.Stream.of(after).map(Clerk::change).toArray(Change[]::new));
    }

    public boolean record(Change... changes) {
        return journal.record(Samples.STAMP, List.of(changes));
    }

    public List<JournalEntry> entriesOf(CaseId id) {
        return journal.entries(new Stream(Stream.Kind.CASE, id.value()));
    }

    public List<JournalEntry> entriesOf(CertificateNumber number) {
        return journal.entries(new Stream(Stream.Kind.CERTIFICATE, number.value()));
    }

    /** The last event of a case, to be recorded. */
    public static Change change(Case after) {
        return new Change.OfCase(after, after.file().events().getLast());
    }

    /** The last event of a certificate, to be recorded. */
    public static Change change(Certificate after) {
        return new Change.OfCertificate(after, after.events().getLast());
    }
}
