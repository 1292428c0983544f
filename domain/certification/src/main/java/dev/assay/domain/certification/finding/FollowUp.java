package dev.assay.domain.certification.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and what became of it so far.
 *
 * @param response the latest answer; null before there is one
 * @param verification the latest verification; null before there is one, and again after a new answer
 */
@ValueObject
public record FollowUp(
        Finding finding,
        @Nullable Response response,
        @Nullable Verification verification) {

    /** Where a finding stands. */
    public enum Status {
        /** It needs no answer. */
        NOTED,
        /** The client is to answer. */
        OPEN,
        /** The answer is to be verified. */
        ANSWERED,
        /** The answer was verified and is effective. */
        CLOSED
    }

    public static FollowUp of(Finding finding) {
        return new FollowUp(finding, null, null);
    }

    public FollowUp answered(Response answer) {
        return new FollowUp(finding, answer, null);
    }

    public FollowUp verified(Verification outcome) {
        return new FollowUp(finding, response, outcome);
    }

    public Status status() {
        if (!finding.grade().isNonconformity()) {
            return Status.NOTED;
        }
        if (verification != null) {
            return verification.effective() ? Status.CLOSED : Status.OPEN;
        }
        return response == null ? Status.OPEN : Status.ANSWERED;
    }

    /** Whether it stands in the way of a decision. */
    public boolean blocks() {
        return status() == Status.OPEN || status() == Status.ANSWERED;
    }

    /** By when the client is to answer; empty if nothing is asked of it. */
    public Optional<LocalDate> dueOn() {
        if (status() != Status.OPEN) {
            return Optional.empty();
        }
        return Optional.ofNullable(verification == null ? finding.dueOn() : verification.dueOn());
    }
}
