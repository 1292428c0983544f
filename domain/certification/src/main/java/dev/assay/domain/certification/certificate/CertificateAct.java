package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with a certificate, by whom. */
public sealed interface CertificateAct {

    /** The day from which it holds; never in the future or before the issue, nor, of a decision, before the one before it. */
    LocalDate on();

    /** The roles of which one is needed; an applicant acts for its own certificates only. */
    default Set<Role> roles() {
        return switch (this) {
            case MakeRequest _, Report _ -> Set.of(Role.APPLICANT);
            case Suspend _, Restore _, Withdraw _, Cancel _, ConcludeSurveillance _ -> Set.of(Role.DECISION_MAKER);
            case AnswerRequest _ -> EnumSet.of(Role.DECISION_MAKER, Role.REGISTRAR);
            case RequireTransfer _ -> Set.of(Role.REGISTRAR);
            case RecordMisuse _, CloseMisuse _ -> EnumSet.of(Role.REVIEWER, Role.REGISTRAR, Role.DECISION_MAKER);
        };
    }

    /** The act's name in hyphenated words: {@code make-request}. */
    default String code() {
        return code(getClass());
    }

    static String code(Class<? extends CertificateAct> act) {
        return Wording.codeOf(act);
    }

    /** What decides on the status, and needs somebody who did not audit (CASE-18). */
    sealed interface Deciding extends CertificateAct {}

    /**
     * Suspend it, or widen its suspension from part of the scope to more.
     *
     * @param part what of the scope; null for all of it
     * @param until the last day of the term; null for the longest that the rule allows
     */
    record Suspend(
            LocalDate on,
            Ground ground,
            @Nullable ScopePart part,
            @Nullable LocalDate until) implements Deciding {}

    /**
     * Restore it, as the holder asked (SUS-03).
     *
     * @param removed whether the cause was verified to be removed
     * @param unused whether neither certificate nor mark was used while it was suspended
     * @param statement what was verified, and how
     */
    record Restore(LocalDate on, boolean removed, boolean unused, String statement) implements Deciding {}

    /** Withdraw it (撤销). */
    record Withdraw(LocalDate on, Ground ground) implements Deciding {}

    /** Cancel it (注销). */
    record Cancel(LocalDate on, Ground ground) implements Deciding {}

    /** Ask for something, as its holder. */
    record MakeRequest(LocalDate on, HolderRequest request) implements CertificateAct {}

    /** Answer a request; a change that is granted makes it say so. */
    record AnswerRequest(LocalDate on, String request, boolean granted, String statement) implements CertificateAct {}

    /** Report something, as its holder (CHG-01). */
    record Report(LocalDate on, HolderReport report) implements CertificateAct {}

    /**
     * Tell the holder to transfer to a newer edition.
     *
     * @param until the last day in time
     * @param statement where that is announced, in words
     */
    record RequireTransfer(LocalDate on, String edition, LocalDate until, String statement) implements CertificateAct {}

    /**
     * Record that certificate or mark was misused.
     *
     * @param correctBy the last day to correct it; null for a warning, or for the longest that the rule allows
     */
    record RecordMisuse(
            LocalDate on,
            Misuse measure,
            String facts,
            @Nullable LocalDate correctBy) implements CertificateAct {}

    /** Record that misuse was corrected. */
    record CloseMisuse(LocalDate on, String misuse, String statement) implements CertificateAct {}

    /**
     * Decide on a surveillance audit, as part of the decision in its case.
     *
     * @param measures what follows; nothing if the certificate is maintained as it is
     */
    record ConcludeSurveillance(LocalDate on, SurveillanceReport report, List<Measure> measures) implements Deciding {
        public ConcludeSurveillance {
            measures = List.copyOf(measures);
        }
    }

    /** What can follow from a surveillance audit (SURV-03, SURV-05). */
    sealed interface Measure {}

    /** The level becomes another. */
    record Regrade(String level) implements Measure {}

    /** What is left of the scope. */
    record Reduce(Scope scope) implements Measure {}

    /** What {@link CertificateAct.Suspend} does. */
    record SuspendAfter(
            Ground ground,
            @Nullable ScopePart part,
            @Nullable LocalDate until) implements Measure {}

    /** What {@link CertificateAct.Withdraw} does. */
    record WithdrawAfter(Ground ground) implements Measure {}
}
