package dev.assay.domain.certification.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects every fault before anything is refused, so that nobody mends them one at a time. */
public final class Breaches {
    private final List<Breach> found = new ArrayList<>();

    public Breaches add(Breach breach) {
        found.add(breach);
        return this;
    }

    public Breaches addAll(List<Breach> breaches) {
        found.addAll(breaches);
        return this;
    }

    /** All that the other has found so far, after what was found here. */
    public Breaches addAll(Breaches others) {
        return addAll(others.found);
    }

    /** Notes an unsound value unless the condition holds. */
    public Breaches valid(boolean holds, String rule, @Nullable String field, Supplier<Message> otherwise) {
        return holds ? this : add(Breach.invalid(rule, field, otherwise.get()));
    }

    /** Notes a broken condition unless it holds. */
    public Breaches met(boolean holds, String rule, @Nullable String field, Supplier<Message> otherwise) {
        return holds ? this : add(Breach.condition(rule, field, otherwise.get()));
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** Refused with all that was found, or else what the supplier makes. */
    public <T> Outcome<T> orElse(Supplier<Outcome<T>> sound) {
        return none() ? sound.get() : new Outcome.Refused<>(found);
    }

    /** Refused with all that was found, or else done with the value. */
    public <T> Outcome<T> orDone(Supplier<T> value) {
        return orElse(() -> Outcome.done(value.get()));
    }
}
