package dev.assay.adapter.http.problem;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import io.micronaut.http.HttpStatus;
import java.util.Comparator;
import java.util.List;

/**
 * A refusal on its way out. Within Assay a refusal is a value; only here, where the framework asks for exceptions to leave
 * a controller by another way than its result, it becomes one.
 */
public final class Refusal extends RuntimeException {
    private final transient HttpStatus status;
    private final transient List<Breach> breaches;

    /** Refused under the gravest status that the breaches call for. */
    public Refusal(List<Breach> breaches) {
        this(gravest(breaches), breaches);
    }

    /** Refused under a given status. */
    public Refusal(HttpStatus status, List<Breach> breaches) {
        super(status.getReason(), null, false, false);
        this.status = status;
        this.breaches = List.copyOf(breaches);
    }

    /** The value of what was done. Throws a refusal otherwise. */
    public static <T> T unlessDone(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var breaches) -> throw new Refusal(breaches);
        };
    }

    public Problem problem() {
        return Problem.of(status, breaches);
    }

    HttpStatus status() {
        return status;
    }

    private static HttpStatus gravest(List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> statusOf(breach.kind()))
                .min(Comparator.comparingInt(HttpStatus::getCode))
                .orElseThrow();
    }

    /** The lower the status the graver: who may not do a thing need not know whether it exists, or what is wrong with it. */
    private static HttpStatus statusOf(Breach.Kind kind) {
        return switch (kind) {
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case STATE, STALE -> HttpStatus.CONFLICT;
            case INVALID, CONDITION -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }
}
