package dev.assay.domain.certification.personnel;

import dev.assay.domain.certification.journal.Recordable;
import dev.assay.domain.certification.party.CreditCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be put on record of somebody (TEAM-01). The day it holds from is the day of the act; facts have days of their own. */
public sealed interface PersonnelEvent extends Recordable {

    @Override
    default String rule() {
        return "TEAM-01";
    }

    /**
     * The registration as an auditor of services with CCAA; takes the place of any recorded before.
     *
     * @param expiresOn the last day on which it is good
     */
    record RegistrationRecorded(LocalDate on, String number, LocalDate expiresOn) implements PersonnelEvent {}

    /**
     * Training for a scheme, an examination in it, or both.
     *
     * @param trainedOn null if this records the examination only
     * @param examinedOn the day the examination was passed; null if this records the training only
     * @param evidence where the proof is kept
     */
    record QualificationRecorded(
            LocalDate on,
            String scheme,
            @Nullable LocalDate trainedOn,
            @Nullable LocalDate examinedOn,
            String evidence) implements PersonnelEvent {}

    /** No longer qualified for a scheme, from the day of the act on. */
    record QualificationEnded(LocalDate on, String scheme, String reason) implements PersonnelEvent {}

    /**
     * Somebody watched the person audit under a scheme.
     *
     * @param witness who watched, by account name or by name
     */
    record AuditWitnessed(
            LocalDate on, String scheme, String witness, LocalDate witnessedOn, boolean satisfactory, String statement)
            implements PersonnelEvent {}

    /** The person declared to be impartial, and to whom it is bound. */
    record ImpartialityDeclared(LocalDate on, String statement) implements PersonnelEvent {
        private static final int MONTHS = 12;

        /** The last day that it covers, by {@link Dossier#YEARLY_DECLARATION}. */
        public LocalDate coversUntil() {
            return on.plusMonths(MONTHS);
        }

        boolean covers(LocalDate from, LocalDate to) {
            return !on.isAfter(from) && !coversUntil().isBefore(to);
        }
    }

    /**
     * A tie to an organisation that forbids serving there.
     *
     * @param nature what ties them, in words
     * @param until the last day of it; null while no end is known
     */
    record ConflictDeclared(
            LocalDate on,
            CreditCode organisation,
            String nature,
            LocalDate since,
            @Nullable LocalDate until) implements PersonnelEvent {}

    /**
     * The running conflict with an organisation has an end.
     *
     * @param until the last day of it
     */
    record ConflictEnded(LocalDate on, CreditCode organisation, LocalDate until, String reason)
            implements PersonnelEvent {}
}
