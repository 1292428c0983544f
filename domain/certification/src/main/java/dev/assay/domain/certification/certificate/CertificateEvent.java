package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.journal.Recordable;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Scope;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a certificate. */
public sealed interface CertificateEvent extends Recordable {

    @Override
    default String rule() {
        return switch (this) {
            case CertificateIssued _ -> "CERT-01";
            case SurveillanceConcluded _ -> "SURV-01";
            case CertificateReissued _ -> "CHG-02";
            case CertificateSuspended _ -> "SUS-01";
            case CertificateRestored _ -> "SUS-03";
            case CertificateWithdrawn _ -> "WDR-01";
            case CertificateCancelled _ -> "CAN-01";
            case CertificateExpired _ -> "CERT-02";
            case TransferRequired _ -> "CHG-04";
            case RecertificationAppliedFor _ -> "REC-01";
            case HolderReported _ -> "CHG-01";
            case RequestMade made -> made.request().rule();
            case RequestAnswered answered -> answered.request().rule();
            case MisuseRecorded _, MisuseCorrected _ -> "MARK-01";
            case DutyMissed missed -> missed.rule();
        };
    }

    /** What decides whether, and since when, a certificate may be relied on. Their days are in the order of recording. */
    sealed interface StatusChange extends CertificateEvent {}

    /** What is announced to the public as a change of status (PUB-01). */
    sealed interface Announced extends StatusChange {}

    /** What concerns the body and the holder, and no one else. */
    sealed interface Note extends CertificateEvent {}

    /**
     * It was issued.
     *
     * @param origin the case it comes from
     * @param document the rule document it was certified under
     * @param standard the standard that the service conforms to
     * @param on the day of issue, and the first day of validity
     * @param expiresOn the last day of validity
     * @param replaces the certificate of the cycle before; null for a first one
     */
    record CertificateIssued(
            CertificateNumber number,
            Origin origin,
            String scheme,
            String edition,
            String document,
            String standard,
            String level,
            Organisation holder,
            Scope scope,
            LocalDate on,
            LocalDate expiresOn,
            @Nullable CertificateNumber replaces)
            implements StatusChange {

        Contents contents() {
            return new Contents(edition, document, standard, level, holder, scope);
        }
    }

    /** A surveillance audit was decided on. */
    record SurveillanceConcluded(LocalDate on, SurveillanceReport report) implements CertificateEvent {}

    /**
     * It says something else since; number and expiry stay (CHG-02, CHG-03).
     *
     * @param what what of it changed
     * @param statement why, in words
     * @param request the id of the holder's request that was granted; null if it followed from an audit
     */
    record CertificateReissued(
            LocalDate on,
            Contents contents,
            List<Contents.Part> what,
            String statement,
            @Nullable String request) implements CertificateEvent {
        public CertificateReissued {
            what = List.copyOf(what);
        }
    }

    /**
     * All or part of it may not be relied on.
     *
     * @param part what of the scope; null for all of it
     * @param until the last day of the term; null if it runs to a licensing decision (SUS-02)
     */
    record CertificateSuspended(
            LocalDate on,
            Ground ground,
            @Nullable ScopePart part,
            @Nullable LocalDate until) implements Announced {}

    /** The cause was removed, which was verified. */
    record CertificateRestored(LocalDate on, String statement) implements Announced {}

    record CertificateWithdrawn(LocalDate on, Ground ground) implements Announced {}

    record CertificateCancelled(LocalDate on, Ground ground) implements Announced {}

    /** Its term is over; {@code on} is the day after its last. */
    record CertificateExpired(LocalDate on) implements StatusChange {}

    /**
     * Its holder was told to transfer to a newer edition, or it lapses.
     *
     * @param until the last day in time
     * @param clause where the deadline is set
     */
    record TransferRequired(LocalDate on, String edition, LocalDate until, String clause) implements CertificateEvent {}

    /**
     * Its holder applied for recertification.
     *
     * @param caseId the case in which it did
     */
    record RecertificationAppliedFor(LocalDate on, String caseId) implements Note {}

    /**
     * The holder asked for something.
     *
     * @param id unique within the certificate, such as {@code Q1}
     * @param by the account name of who asked
     */
    record RequestMade(LocalDate on, String id, HolderRequest request, String by) implements Note {}

    /** {@code by} is the account name of who answered. */
    record RequestAnswered(LocalDate on, String id, HolderRequest request, boolean granted, String statement, String by)
            implements Note {}

    /**
     * The holder reported a change or an incident.
     *
     * @param inTime whether that was within the time of its contract (CHG-01)
     */
    record HolderReported(LocalDate on, HolderReport report, boolean inTime, String by) implements Note {}

    /**
     * The certificate or the mark was misused.
     *
     * @param id unique within the certificate, such as {@code M1}
     * @param correctBy the last day to correct it; null for a warning that asks for nothing
     */
    record MisuseRecorded(
            LocalDate on,
            String id,
            Misuse measure,
            String facts,
            @Nullable LocalDate correctBy,
            String by) implements Note {}

    record MisuseCorrected(LocalDate on, String id, String statement, String by) implements Note {}

    /**
     * Something was not done in time, and somebody is to decide what follows.
     *
     * @param on the day after the last in time
     * @param item what it is about; null if it is about the whole certificate
     * @param rule the rule under which it was due
     */
    record DutyMissed(
            LocalDate on,
            Obligation.Subject subject,
            @Nullable String item,
            String rule) implements Note {}
}
