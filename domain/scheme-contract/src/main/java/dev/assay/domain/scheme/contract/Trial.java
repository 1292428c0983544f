package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One run of one check against one edition, from one seed. */
final class Trial {
    /** Random sheets per seed. */
    static final int ROUNDS = 60;

    /** One broken line breaks many sheets; a few of them show it. */
    private static final int MOST_FAULTS = 3;

    private final Edition edition;
    private final SheetUses uses;
    private final long seed;
    private final Random random;
    private final List<String> levels;
    private final List<String> faults = new ArrayList<>();

    Trial(Edition edition, SheetUses uses, long seed) {
        this.edition = edition;
        this.uses = uses;
        this.seed = seed;
        random = new Random(seed);
        levels = edition.levels().stream().map(Level::code).toList();
    }

    Edition edition() {
        return edition;
    }

    SheetUses uses() {
        return uses;
    }

    Random random() {
        return random;
    }

    RandomSheets sheets() {
        return new RandomSheets(edition, uses, random);
    }

    /** A check that comes to grief over an exception of the scheme says so, and so finds it. */
    void run(Consumer<Trial> check) {
        try {
            check.accept(this);
        } catch (RuntimeException thrown) {
            fault("throws " + thrown);
        }
    }

    void fault(String what) {
        if (faults.size() < MOST_FAULTS) {
            faults.add("edition %s, seed %d: %s".formatted(edition.id(), seed, what));
        }
    }

    void expect(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            fault(otherwise.get());
        }
    }

    /** What a sheet rates; empty, and a fault, if it is refused. */
    Optional<Rating> rate(EvaluationSheet sheet) {
        return switch (edition.rate(sheet)) {
            case Outcome.Done<Rating>(var rating) -> Optional.of(rating);
            case Outcome.Refused<Rating>(var breaches) -> {
                fault("a valid sheet is refused: %s%n%s".formatted(breaches, sheet));
                yield Optional.empty();
            }
        };
    }

    /** How high a rating stands among the levels; −1 where none is reached. */
    int heightOf(Rating rating) {
        return rating.level() == null ? -1 : levels.indexOf(rating.level());
    }

    int heightOf(String level) {
        return levels.indexOf(level);
    }

    List<String> faults() {
        return faults;
    }
}
