package dev.assay.domain.certification.obligation;

import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due.
 *
 * @param item which part it is about, such as the id of a finding; null if it is about the whole
 * @param role the role whose turn it is
 * @param person the account name of whose turn it is; null if it is anybody's with the role
 * @param daysLeft calendar days from today to the last day in time; negative if it is overdue
 * @param reason rule and clause, why it is due by that day, and whether today is still in time
 */
@ValueObject
public record Obligation(
        Subject subject,
        @Nullable String item,
        Role role,
        @Nullable String person,
        Deadline due,
        long daysLeft,
        Reason reason) {

    private static final Wording WORDING = Wording.beside(Obligation.class);

    /** What is due by a day, as of today. */
    public static Obligation of(
            Subject subject,
            @Nullable String item,
            Role role,
            @Nullable String person,
            Deadline due,
            LocalDate today,
            Reason reason) {
        return new Obligation(subject, item, role, person, due, ChronoUnit.DAYS.between(today, due.on()), reason);
    }

    /** What is to be done, in words. */
    public Message task() {
        return task(subject, item);
    }

    /** What is to be done about something, in words. */
    public static Message task(Subject subject, @Nullable String item) {
        return WORDING.message("task." + subject, item == null ? "" : item);
    }

    /** Whether it is about the same as another, whatever the day and whose turn it is. */
    public boolean isAbout(Subject other, @Nullable String otherItem) {
        return subject == other && Objects.equals(item, otherItem);
    }

    /** What can be due. */
    public enum Subject {
        /** To review the application (CASE-06). */
        APPLICATION_REVIEW,
        /** To come to a decision; whose turn it is says the state (CASE-19). */
        DECISION,
        /** To begin the visit on the day that the client was told (CASE-10). */
        VISIT,
        /** To answer a nonconformity (CASE-15). */
        FINDING_RESPONSE,
        /** To put right what fell short (CASE-20). */
        RECTIFICATION,
        /** To carry out the next surveillance audit (SURV-01). */
        SURVEILLANCE,
        /** To apply for recertification (REC-01). */
        RECERTIFICATION,
        /** To restore a suspended certificate, or to show that it can be (SUS-03). */
        RESTORATION,
        /** To transfer to a newer edition (CHG-04). */
        TRANSFER,
        /** To answer a request of the holder (MARK-01). */
        REQUEST_ANSWER,
        /** To correct misuse of certificate or mark (MARK-01). */
        MISUSE_CORRECTION,
        /** To decide what follows from something that was missed (SURV-05). */
        CONSEQUENCE,
        /** To find somebody who handles a complaint or appeal (APP-01). */
        COMPLAINT_ASSIGNMENT,
        /** To answer a complaint or appeal in writing (APP-01). */
        COMPLAINT_ANSWER
    }
}
