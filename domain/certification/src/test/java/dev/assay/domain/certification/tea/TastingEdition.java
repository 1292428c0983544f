package dev.assay.domain.certification.tea;

import static dev.assay.domain.certification.tea.TeaScheme.WORDING;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.EvaluationModes.Combination;
import dev.assay.domain.certification.scheme.EvaluationModes.DesignDuty;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Sampling;
import dev.assay.domain.certification.scheme.SheetCheck;
import dev.assay.domain.certification.scheme.SheetCheck.Part;
import dev.assay.domain.certification.scheme.StatusReasons;
import dev.assay.domain.certification.scheme.Transition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Four cups that conform or not: four are GRAND, three FINE, two PLAIN, and fewer are nothing. Surveillance tastes two of
 * them, and grades anew.
 */
record TastingEdition(
        String id,
        LocalDate effectiveFrom,
        boolean filed,
        Policies policies,
        StatusReasons reasons,
        Optional<Transition> transition)
        implements Edition {
    private static final SheetCheck CHECK = new SheetCheck(
            Stream.of("cup-1", "cup-2", "cup-3", "cup-4")
                    .map(TastingEdition::criterion)
                    .toList(),
            "TEA-05",
            "TEA-05",
            Set.of());

    private static Criterion criterion(String code) {
        return new Criterion(code, WORDING.text("bowl"), WORDING.text("tasting"), Mark.Kind.FINDING, null);
    }

    @Override
    public String document() {
        return "TEA-05";
    }

    @Override
    public String standard() {
        return "T/TEA 5";
    }

    @Override
    public String certificatePrefix() {
        return "TT";
    }

    @Override
    public List<Named> fieldCodes() {
        return List.of(new Named(TeaScheme.FIELD, WORDING.text("tasting")));
    }

    @Override
    public List<Level> levels() {
        return Stream.of("PLAIN", "FINE", "GRAND")
                .map(code -> new Level(code, WORDING.text(code), true))
                .toList();
    }

    @Override
    public List<Criterion> criteria() {
        return CHECK.criteria();
    }

    @Override
    public List<DocumentRequirement> documents() {
        return List.of(new DocumentRequirement("form", WORDING.text("form"), DocumentRequirement.Need.REQUIRED));
    }

    @Override
    public EvaluationModes modes() {
        var mode = new Named("T", WORDING.text("tasting"));
        return new EvaluationModes(
                "TEA-05 5",
                List.of(mode),
                Stream.of(AuditKind.values())
                        .map(audit -> new Combination(audit, DesignDuty.ANY, Set.of("T")))
                        .toList());
    }

    @Override
    public boolean regradesAtSurveillance() {
        return true;
    }

    @Override
    public Optional<Sampling> sampling() {
        var cups = criteria().stream().map(Criterion::code).toList();
        return Optional.of(new Sampling(
                levels().stream().collect(Collectors.toMap(Level::code, _ -> cups)),
                new BigDecimal("0.5"),
                "TEA-05 8"));
    }

    @Override
    public List<Listed> surveillanceTriggers() {
        return List.of(new Listed("trigger-1", "TEA-05 8", WORDING.text("cold")));
    }

    @Override
    public List<Interpretation> interpretations() {
        return List.of();
    }

    @Override
    public Outcome<Rating> rate(EvaluationSheet sheet) {
        return CHECK.faultsIn(sheet).orDone(() -> {
            var conforming = conforming(sheet);
            return rated(
                    conforming,
                    2,
                    conforming < 2 ? null : levels().get(conforming - 2).code());
        });
    }

    /** Cups that were not tasted are what they were. */
    @Override
    public Outcome<Rating> rateSample(EvaluationSheet sheet, Set<String> sample) {
        var tasted =
                criteria().stream().filter(cup -> sample.contains(cup.code())).toList();
        return new SheetCheck(tasted, "TEA-05", "TEA-05", EnumSet.of(Part.TARGET))
                .faultsIn(sheet)
                .orDone(() -> {
                    var conforming = conforming(sheet);
                    return rated(conforming, sample.size(), conforming < sample.size() ? null : sheet.target());
                });
    }

    private static int conforming(EvaluationSheet sheet) {
        return (int) sheet.marks().values().stream()
                .filter(Mark.Finding.CONFORMS::equals)
                .count();
    }

    private static Rating rated(int conforming, int least, @Nullable String level) {
        var reason = new Reason(
                "TEA-05",
                "TEA-05 6",
                "≥ " + least,
                String.valueOf(conforming),
                conforming >= least,
                WORDING.message("tasting"));
        return new Rating(level != null, level, null, List.of(reason), List.of(), null);
    }
}
