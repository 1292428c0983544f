package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.lint.ProbeSheets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * Where the answers of an edition change on the ways from the worst sheet to the best: each change is closed in on until
 * the least improvement there can be lies between its two sides.
 */
final class Staircases {
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(Mark.Points.DECIMALS);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Trial trial;
    private final List<Boundary> found = new ArrayList<>();

    private Staircases(Trial trial) {
        this.trial = trial;
    }

    /**
     * One place where the answer changes.
     *
     * @param under the rating just under it
     * @param at the rating at it
     * @param sheet the one at it
     */
    record Boundary(Rating under, Rating at, EvaluationSheet sheet) {}

    static List<Boundary> boundaries(Trial trial) {
        var staircases = new Staircases(trial);
        ProbeSheets.of(trial.edition()).stream()
                .flatMap(probe -> probe.stairs().stream())
                .forEach(staircases::climb);
        return staircases.found;
    }

    private void climb(List<EvaluationSheet> stairs) {
        Optional<Side> below = Optional.empty();
        for (var sheet : stairs) {
            var side = side(sheet);
            if (below.isPresent() && side.isPresent()) {
                closeIn(below.get(), side.get());
            }
            below = side;
        }
    }

    private void closeIn(Side low, Side high) {
        if (Verdict.of(low.rating()).equals(Verdict.of(high.rating()))) {
            return;
        }
        var middle = between(low.sheet(), high.sheet()).flatMap(this::side);
        if (middle.isPresent()) {
            closeIn(low, middle.get());
            closeIn(middle.get(), high);
        } else {
            found.add(new Boundary(low.rating(), high.rating(), high.sheet()));
        }
    }

    /** A sheet between two that differ in one mark; empty where there is none, as between marks that are no points. */
    private static Optional<EvaluationSheet> between(EvaluationSheet low, EvaluationSheet high) {
        return high.marks().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(low.marks().get(entry.getKey())))
                .findFirst()
                .flatMap(entry -> between(low, entry));
    }

    private static Optional<EvaluationSheet> between(EvaluationSheet low, Entry<String, Mark> high) {
        if (low.marks().get(high.getKey()) instanceof Mark.Points(var from)
                && high.getValue() instanceof Mark.Points(var to)
                && to.subtract(from).compareTo(LEAST) > 0) {
            var units = to.subtract(from).divide(LEAST).divideToIntegralValue(TWO);
            return Optional.of(SheetDraft.with(low, high.getKey(), new Mark.Points(from.add(units.multiply(LEAST)))));
        }
        return Optional.empty();
    }

    private Optional<Side> side(EvaluationSheet sheet) {
        return trial.rate(sheet).map(rating -> new Side(sheet, rating));
    }

    private record Side(EvaluationSheet sheet, Rating rating) {}
}
