package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.scheme.Sampling;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether a sample is one of the certified level's clauses, large enough, and all that a sheet judges (SURV-02, 4.5.2). */
record SampleCheck(
        EvaluationSheet sheet,
        Set<String> sample,
        Clauses clauses,
        @Nullable CapabilityLevel level) {
    static final String CLAUSE = PersonalisationEdition.DOCUMENT + " 4.5.2";
    private static final String RULE = "SURV-02";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** At least half of the clauses that the certified level judges. */
    static Sampling sampling(Clauses clauses) {
        var populations = new LinkedHashMap<String, List<String>>();
        for (var level : CapabilityLevel.values()) {
            populations.put(level.name(), clauses.judgedFor(level).codes());
        }
        return new Sampling(populations, HALF, CLAUSE);
    }

    /** Every fault of the sample, and of the sheet that judges it. */
    Breaches faults() {
        var breaches = new Breaches();
        var target = sheet.target();
        breaches.valid(
                level != null,
                RULE,
                "target",
                () -> target == null ? message("SURV-02.level-missing") : message("MPC-04.target-unknown", target));
        Optional.ofNullable(level).ifPresent(known -> checkSample(known, breaches));
        checkMarks(breaches);
        return breaches;
    }

    private void checkSample(CapabilityLevel known, Breaches breaches) {
        var population = clauses.judgedFor(known).codes();
        var outside = new TreeSet<>(sample);
        population.forEach(outside::remove);
        outside.forEach(
                code -> breaches.add(Breach.invalid(RULE, "sample", message("SURV-02.outside", code, known.label()))));
        int sampled = sample.size() - outside.size();
        int least = sampling(clauses).size(known.name());
        breaches.met(sampled >= least, RULE, "sample", () -> message("SURV-02.too-few", sampled, least, known.label()));
    }

    /** What is judged and not sampled is told as that, and not as a clause that there is not. */
    private void checkMarks(Breaches breaches) {
        var beyond = new TreeSet<>(clauses.whole().codes());
        beyond.removeAll(sample);
        beyond.retainAll(sheet.marks().keySet());
        beyond.forEach(
                code -> breaches.add(Breach.invalid(RULE, "marks." + code, message("SURV-02.not-sampled", code))));
        var rest = new LinkedHashMap<>(sheet.marks());
        rest.keySet().removeAll(beyond);
        breaches.addAll(clauses.sampled(sample)
                .faultsIn(new EvaluationSheet(
                        rest, sheet.measures(), sheet.deductions(), sheet.bonuses(), sheet.target())));
    }

    private static Message message(String key, Object... arguments) {
        return MassPersonalisationScheme.WORDING.message(key, arguments);
    }
}
