package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Sampling;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where surveillance samples: criteria to sample from for every level that can be certified, and a smallest sample that
 * carries its level at its best and not at its worst (SURV-02).
 */
final class SamplingLint {
    private final Edition edition;
    private final Sampling sampling;
    private final Findings findings;

    private SamplingLint(Edition edition, Sampling sampling, Findings findings) {
        this.edition = edition;
        this.sampling = sampling;
        this.findings = findings;
    }

    static void examine(Edition edition, Findings findings) {
        edition.sampling().ifPresent(sampling -> {
            findings.expect(!sampling.clause().isBlank(), "sampling.clause");
            var lint = new SamplingLint(edition, sampling, findings);
            edition.levels().stream()
                    .filter(Level::certifiable)
                    .map(Level::code)
                    .filter(lint::isDescribed)
                    .forEach(lint::probe);
        });
    }

    private boolean isDescribed(String level) {
        var known = edition.criteria().stream().map(Criterion::code).collect(Collectors.toSet());
        var population = sampling.populations().getOrDefault(level, List.of());
        findings.expect(!population.isEmpty(), "sampling.none", level);
        population.forEach(code -> findings.expect(known.contains(code), "sampling.unknown", code, level));
        return !population.isEmpty() && known.containsAll(population);
    }

    private void probe(String level) {
        rate(level, List::getLast)
                .ifPresent(best ->
                        findings.expect(best.passed() && level.equals(best.level()), "sampling.best-fails", level));
        rate(level, List::getFirst)
                .ifPresent(worst -> findings.expect(!worst.passed(), "sampling.worst-passes", level));
    }

    private Optional<Rating> rate(String level, Function<List<Mark>, Mark> choice) {
        var sample = new LinkedHashSet<>(sampling.population(level).subList(0, sampling.size(level)));
        return switch (edition.rateSample(sheet(level, sample, choice), sample)) {
            case Outcome.Done<Rating>(var rating) -> {
                new AnswerLint(edition, findings).examine(rating);
                yield Optional.of(rating);
            }
            case Outcome.Refused<Rating>(var breaches) -> {
                findings.expect(
                        false, "sampling.refused", level, breaches.getFirst().message());
                yield Optional.empty();
            }
        };
    }

    private EvaluationSheet sheet(String level, Set<String> sample, Function<List<Mark>, Mark> choice) {
        var marks = new LinkedHashMap<String, Mark>();
        edition.criteria().stream()
                .filter(criterion -> sample.contains(criterion.code()))
                .forEach(criterion -> marks.put(criterion.code(), choice.apply(MarkOrder.worstFirst(criterion))));
        return new EvaluationSheet(marks, Map.of(), List.of(), List.of(), level);
    }
}
