package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Probes what an edition calculates: from the worst sheet to the best the level rises, and meets every level on its way. */
final class RatingLint {
    private final Edition edition;
    private final Findings findings;
    private final List<String> levels;
    private final AnswerLint answers;
    private final Set<String> reached = new HashSet<>();

    private RatingLint(Edition edition, Findings findings) {
        this.edition = edition;
        this.findings = findings;
        levels = edition.levels().stream().map(Level::code).toList();
        answers = new AnswerLint(edition, findings);
    }

    static void examine(Edition edition, Findings findings) {
        var lint = new RatingLint(edition, findings);
        ProbeSheets.of(edition).forEach(lint::probe);
        edition.levels().stream()
                .filter(Level::certifiable)
                .filter(level -> !lint.reached.contains(level.code()))
                .forEach(level -> findings.expect(false, "rating.unreachable", level.code()));
    }

    private void probe(ProbeSheets sheets) {
        var target = Optional.ofNullable(sheets.target());
        rate(sheets.worst())
                .ifPresent(rating -> findings.expect(!rating.passed(), "rating.worst-passes", target.orElse("-")));
        rate(sheets.best()).ifPresent(rating -> {
            findings.expect(rating.passed(), "rating.best-fails", target.orElse("-"));
            target.filter(_ -> rating.passed()).ifPresent(reached::add);
        });
        for (var stairs : sheets.stairs()) {
            climb(stairs, target.isEmpty());
        }
    }

    private void climb(List<EvaluationSheet> stairs, boolean highestReachedCounts) {
        int highest = -1;
        boolean passed = false;
        for (var sheet : stairs) {
            var rating = rate(sheet);
            if (rating.isEmpty()) {
                continue;
            }
            int level = heightOf(rating.get());
            findings.expect(level >= highest, "rating.falls", name(highest), name(level))
                    .expect(rating.get().passed() || !passed, "rating.unpasses", name(level));
            highest = Math.max(highest, level);
            passed = rating.get().passed();
            if (highestReachedCounts && rating.get().level() != null && passed) {
                reached.add(rating.get().level());
            }
        }
    }

    private Optional<Rating> rate(EvaluationSheet sheet) {
        return switch (edition.rate(sheet)) {
            case Outcome.Done<Rating>(var rating) -> {
                answers.examine(rating);
                yield Optional.of(rating);
            }
            case Outcome.Refused<Rating>(var breaches) -> {
                findings.expect(false, "rating.refused", breaches.getFirst().message());
                yield Optional.empty();
            }
        };
    }

    /** −1 where no level is reached. */
    private int heightOf(Rating rating) {
        return rating.level() == null ? -1 : levels.indexOf(rating.level());
    }

    private String name(int height) {
        return height < 0 ? "-" : levels.get(height);
    }
}
