package dev.assay.adapter.persistence.contract;

import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.Journal;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Dossier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Records the last event of each. */
    public boolean record(Complaint... after) {
        return record(java.util.stream.Stream.of(after).map(Clerk::change).toArray(Change[]::new));
    }

    /** Records the last event of each. */
    public boolean record(Dossier... after) {
        return record(java.util.stream.Stream.of(after).map(Clerk::change).toArray(Change[]::new));
    }

    public boolean record(Change... changes) {
        return journal.record(Samples.STAMP, List.of(changes));
    }

    public static Stream streamOf(CaseId id) {
        return streamOfCase(id.value());
    }

    /** A stream as a case would have it, whether any could have the id or not. */
    public static Stream streamOfCase(String id) {
        return new Stream(Stream.Kind.CASE, id);
    }

    public static Stream streamOf(CertificateNumber number) {
        return new Stream(Stream.Kind.CERTIFICATE, number.value());
    }

    public List<JournalEntry> entriesOf(CaseId id) {
        return journal.entries(streamOf(id));
    }

    public List<JournalEntry> entriesOf(CertificateNumber number) {
        return journal.entries(streamOf(number));
    }

    public List<JournalEntry> entriesOf(ComplaintId id) {
        return journal.entries(new Stream(Stream.Kind.COMPLAINT, id.value()));
    }

    /** The entries of somebody's dossier. */
    public List<JournalEntry> entriesOf(String person) {
        return journal.entries(new Stream(Stream.Kind.PERSON, person));
    }

    /** The last event of a case in which nothing is due, to be recorded. */
    public static Change change(Case after) {
        return change(after, List.of());
    }

    /** The last event of a case, to be recorded with what is due after it. */
    public static Change change(Case after, List<Obligation> due) {
        return new Change.OfCase(after, after.file().events().getLast(), due);
    }

    /** The last event of a certificate of which nothing is due, to be recorded. */
    public static Change change(Certificate after) {
        return change(after, List.of(), null);
    }

    /** The last event of a certificate, to be recorded with what is due after it and the day of its next turn. */
    public static Change change(Certificate after, List<Obligation> due, @Nullable LocalDate nextTurn) {
        return new Change.OfCertificate(after, after.events().getLast(), due, nextTurn);
    }

    /** The last event of a complaint in which nothing is due, to be recorded. */
    public static Change change(Complaint after) {
        return change(after, List.of());
    }

    /** The last event of a complaint, to be recorded with what is due after it. */
    public static Change change(Complaint after, List<Obligation> due) {
        return new Change.OfComplaint(after, after.events().getLast(), due);
    }

    /** The last event of a dossier, to be recorded. */
    public static Change change(Dossier after) {
        return new Change.OfPerson(after, after.events().getLast());
    }
}
