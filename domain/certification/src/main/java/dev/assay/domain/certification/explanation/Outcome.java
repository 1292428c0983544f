package dev.assay.domain.certification.explanation;

import java.util.List;
import java.util.function.Function;

/** What came of asking: done with a value, or refused with <em>all</em> breaches. A refusal is never an exception. */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was refused, and nothing happened; the breaches are never empty. */
    record Refused<T>(List<Breach> breaches) implements Outcome<T> {
        public Refused {
            breaches = List.copyOf(breaches);
            if (breaches.isEmpty()) {
                throw new IllegalArgumentException("a refusal names at least one breach");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Breach... breaches) {
        return new Refused<>(List.of(breaches));
    }

    default <U> Outcome<U> map(Function<? super T, ? extends U> change) {
        return then(value -> done(change.apply(value)));
    }

    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var breaches) -> new Refused<>(breaches);
        };
    }

    /** The breaches of a refusal; empty when done. */
    default List<Breach> breaches() {
        return List.of();
    }

    /**
     * The value, where a refusal would be a fault of the program.
     *
     * @throws IllegalStateException if it was refused
     */
    default T orElseThrow() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var breaches) -> throw new IllegalStateException("refused: " + breaches);
        };
    }
}
