package dev.assay.adapter.http.account;

import dev.assay.adapter.http.problem.Refusal;
import java.time.Duration;

/** A refusal that will not be one after a while. */
final class TooSoon extends RuntimeException {
    private final transient Duration wait;
    private final transient Refusal refusal;

    TooSoon(Duration wait, Refusal refusal) {
        super(refusal.getMessage(), null, false, false);
        this.wait = wait;
        this.refusal = refusal;
    }

    /** In whole seconds, rounded up: whoever comes back after them is not refused again. */
    long seconds() {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }

    Refusal refusal() {
        return refusal;
    }
}
