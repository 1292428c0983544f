package dev.assay.domain.certification.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a certificate is on a day, and since when. A state allows its own acts, and no other. */
public sealed interface CertificateState {

    /** What may be done whatever the state: misuse goes on after a certificate has ended. */
    List<Class<? extends CertificateAct>> ALWAYS =
            List.of(CertificateAct.RecordMisuse.class, CertificateAct.CloseMisuse.class);

    /** What may be done while it is in force, suspended or not. */
    List<Class<? extends CertificateAct>> IN_FORCE = List.of(
            CertificateAct.Suspend.class,
            CertificateAct.Withdraw.class,
            CertificateAct.Cancel.class,
            CertificateAct.MakeRequest.class,
            CertificateAct.AnswerRequest.class,
            CertificateAct.Report.class,
            CertificateAct.RequireTransfer.class,
            CertificateAct.ConcludeSurveillance.class);

    LocalDate since();

    CertificateStatus status();

    /** It may be relied on. */
    record Valid(LocalDate since) implements CertificateState {
        @Override
        public CertificateStatus status() {
            return CertificateStatus.VALID;
        }
    }

    /**
     * All or part of it may not be relied on for now (SUS-01).
     *
     * @param part what of the scope; null for all of it
     * @param until the last day of the term; null if it runs to a licensing decision
     */
    record Suspended(
            LocalDate since,
            Ground ground,
            @Nullable ScopePart part,
            @Nullable LocalDate until) implements CertificateState {
        @Override
        public CertificateStatus status() {
            return CertificateStatus.SUSPENDED;
        }
    }

    /**
     * It was taken from its holder (撤销), or lapsed.
     *
     * @param ground null on the days after a term ran out until that is recorded
     */
    record Withdrawn(LocalDate since, @Nullable Ground ground) implements CertificateState {
        @Override
        public CertificateStatus status() {
            return CertificateStatus.WITHDRAWN;
        }
    }

    /** It was ended without anybody's fault (注销). */
    record Cancelled(LocalDate since, Ground ground) implements CertificateState {
        @Override
        public CertificateStatus status() {
            return CertificateStatus.CANCELLED;
        }
    }

    /** Its term has ended. */
    record Expired(LocalDate since) implements CertificateState {
        @Override
        public CertificateStatus status() {
            return CertificateStatus.EXPIRED;
        }
    }

    /** Whether it has not ended. */
    default boolean isInForce() {
        return switch (this) {
            case Valid _, Suspended _ -> true;
            case Withdrawn _, Cancelled _, Expired _ -> false;
        };
    }

    /** The acts that the state allows. */
    default List<Class<? extends CertificateAct>> acts() {
        return switch (this) {
            case Valid _ -> joined(IN_FORCE, ALWAYS);
            case Suspended _ -> joined(List.of(CertificateAct.Restore.class), joined(IN_FORCE, ALWAYS));
            case Expired _ -> joined(List.of(CertificateAct.Cancel.class), ALWAYS);
            case Withdrawn _, Cancelled _ -> ALWAYS;
        };
    }

    private static List<Class<? extends CertificateAct>> joined(
            List<Class<? extends CertificateAct>> some, List<Class<? extends CertificateAct>> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
