package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.lint.ProbeSheets;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.Sampling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ferries of which surveillance looks at the safety and at half of the rest, and takes what it did not see to be at its best. */
class SampledFerry extends FerryEdition {
    private static final List<String> HEIGHT = List.of("NONE", "FAIR", "FINE");

    SampledFerry() {
        super(new FerryRating());
    }

    @Override
    public Optional<Sampling> sampling() {
        var all = criteria().stream().map(Criterion::code).toList().reversed();
        return Optional.of(new Sampling(Map.of("FAIR", all, "FINE", all), new BigDecimal("0.5"), "FERRY-1 8"));
    }

    @Override
    public Outcome<Rating> rateSample(EvaluationSheet sheet, Set<String> sample) {
        if (!isJudged(sheet, sample)) {
            return Outcome.refused(Breach.invalid("F-05", "marks", WORDING.message("fault", "sample")));
        }
        var whole = new SheetDraft(ProbeSheets.of(this).getFirst().best());
        whole.marks.putAll(sheet.marks());
        whole.measures.putAll(sheet.measures());
        whole.deductions.addAll(sheet.deductions());
        return rate(whole.sheet()).map(rating -> {
            var carried = carries(rating, sheet.target());
            return new Rating(
                    carried, carried ? sheet.target() : null, null, rating.reasons(), rating.interpretations(), null);
        });
    }

    boolean isJudged(EvaluationSheet sheet, Set<String> sample) {
        return sheet.marks().keySet().equals(sample);
    }

    boolean carries(Rating rating, String level) {
        return rating.passed() && HEIGHT.indexOf(rating.level()) >= HEIGHT.indexOf(level);
    }
}
