package dev.assay.application.port.in;

import dev.assay.application.port.Page;
import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Warning;
import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** To know what is due: in cases, of certificates, of complaints, and of what is on record of people. */
@PrimaryPort
public interface ListObligations {

    /**
     * Something that is due.
     *
     * @param daysLeft calendar days from today to the last day in time; negative if it is overdue
     * @param task what is to be done
     * @param reason why it is due by that day, and whether today is still in time
     * @param changedAt when it last became what it is, as far as that is known
     */
    record Due(Matter matter, Deadline due, long daysLeft, Message task, Reason reason, Instant changedAt) {}

    /** What something that is due is about. */
    sealed interface Matter {}

    /** Something to be done in a case of a scheme. */
    record InCase(CaseId caseId, String scheme, Obligation obligation) implements Matter {}

    /** Something to be done about a complaint or appeal. */
    record OfComplaint(ComplaintId complaintId, Obligation obligation) implements Matter {}

    /** Something to be done about a certificate of a scheme. */
    record OfCertificate(CertificateNumber number, String scheme, Obligation obligation) implements Matter {}

    /** Something of somebody's that runs out, has run out, or was never there. */
    record OnRecord(String person, Warning.Subject subject) implements Matter {}

    /**
     * What is due for a person, as of today: what is its own turn, what is anybody's with one of its roles, and what runs
     * out of what is on record of it; to an administrator or planner, of what is on record of everybody.
     *
     * <p>The parts follow each other by the days that were known when the last events were recorded; within a part
     * things stand by the days of today. The two differ only where a clock stands still while the client puts something
     * right: such a decision is due later today than it was then, so it stands too early, and never too late. If it is not
     * due by the last day asked for any more it is left out, which makes the part shorter.
     *
     * @param until the last day on which it is due; null for all
     * @param cursor where the part before ended; null for the first part
     * @param limit 1 to 200
     * @return refused as invalid if the cursor is none
     */
    Outcome<Page<Due>> list(@Nullable LocalDate until, @Nullable String cursor, int limit, Person reader);
}
