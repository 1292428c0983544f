package dev.assay.application.usecase;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Slows whoever guesses: how many wrong passwords in a row each name was given, and until when none is looked at.
 *
 * <p>Kept in memory, so every node counts for itself and a restart forgives. Of very many names those that were wrong the
 * longest ago are forgotten; to make that happen costs far more guesses than it frees.
 */
final class WrongPasswords {
    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_NAMES = 10_000;

    /** No account has a longer name; what goes beyond is not worth the memory. */
    private static final int LONGEST_NAME = 41;

    private record Row(int wrong, Instant until) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Clock clock;

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whether a password is right; refused if the name has to wait. The comparison is slow and runs unlocked: whoever was
     * compared while others used up the free guesses is not told what came of it.
     */
    Outcome<Boolean> judge(String name, BooleanSupplier comparison) {
        if (waitFor(name).isPositive()) {
            return refused(name);
        }
        var right = comparison.getAsBoolean();
        return counted(name, right) ? Outcome.done(right) : refused(name);
    }

    synchronized Duration waitFor(String name) {
        var row = rows.get(key(name));
        var now = clock.instant();
        return row == null || !row.until().isAfter(now) ? Duration.ZERO : Duration.between(now, row.until());
    }

    private synchronized boolean counted(String name, boolean right) {
        if (waitFor(name).isPositive()) {
            return false;
        }
        var before = rows.remove(key(name));
        if (!right) {
            var wrong = before == null ? 1 : before.wrong() + 1;
            rows.put(key(name), new Row(wrong, clock.instant().plus(waitAfter(wrong))));
            forgetTheOldest();
        }
        return true;
    }

    private void forgetTheOldest() {
        if (rows.size() > MOST_NAMES) {
            rows.remove(rows.keySet().iterator().next());
        }
    }

    private static Duration waitAfter(int wrong) {
        var wait = wrong < FREE ? Duration.ZERO : FIRST_WAIT;
        for (int i = FREE; i < wrong && wait.compareTo(LONGEST_WAIT) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private <T> Outcome<T> refused(String name) {
        var seconds = waitFor(name).plusSeconds(1).minusNanos(1).toSeconds();
        return Outcome.refused(new Breach(Breach.Kind.STATE, "LOG-01", null, Answers.message("sign-in.wait", seconds)));
    }

    private static String key(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
