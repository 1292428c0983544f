package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What every scheme asks of a sheet before it rates it: each criterion judged once, by a mark of its kind and within its
 * range, nothing unknown, and nothing the scheme has no use for. Made once and used for every rating.
 */
public final class SheetCheck {
    private static final Wording WORDING = Wording.beside(SheetCheck.class);

    private final List<Criterion> criteria;
    private final Map<String, Criterion> byCode;
    private final String rule;
    private final String exclusionRule;
    private final Set<Part> uses;
    private final Set<String> modes;

    /** The parts of a sheet that not every scheme has a use for. */
    public enum Part {
        EXCLUSIONS,
        BY_MODE,
        MEASURES,
        DEDUCTIONS,
        BONUSES,
        TARGET
    }

    /**
     * Of two criteria with one code the first counts; that there are two is for the linter to tell.
     *
     * @param rule the id of the rule that asks for the marks
     * @param exclusionRule the id of the rule that speaks of exclusions
     * @param uses the parts that the scheme has a use for, beside the marks
     * @param modes the codes of the modes that may each have a verdict on one criterion; none where that is of no use
     */
    public SheetCheck(List<Criterion> criteria, String rule, String exclusionRule, Set<Part> uses, Set<String> modes) {
        if (uses.contains(Part.BY_MODE) == modes.isEmpty()) {
            throw new IllegalArgumentException("marks by mode need modes, and modes that use: " + modes);
        }
        this.criteria = List.copyOf(criteria);
        this.byCode = criteria.stream()
                .collect(Collectors.toUnmodifiableMap(Criterion::code, Function.identity(), (first, _) -> first));
        this.rule = rule;
        this.exclusionRule = exclusionRule;
        this.uses = Set.copyOf(uses);
        this.modes = Set.copyOf(modes);
    }

    /** For a scheme that judges every criterion once, in whatever mode. */
    public SheetCheck(List<Criterion> criteria, String rule, String exclusionRule, Set<Part> uses) {
        this(criteria, rule, exclusionRule, uses, Set.of());
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    /** Every fault of the sheet. */
    public Breaches faultsIn(EvaluationSheet sheet) {
        var breaches = new Breaches();
        sheet.marks().forEach((code, mark) -> checkMark(code, mark, breaches));
        for (var criterion : criteria) {
            breaches.valid(
                    sheet.marks().containsKey(criterion.code()),
                    rule,
                    field(criterion.code()),
                    () -> WORDING.message("sheet.missing", criterion.code(), criterion.name()));
        }
        breaches.met(
                sheet.marks().isEmpty()
                        || sheet.marks().values().stream().anyMatch(mark -> !(mark instanceof Mark.Excluded)),
                exclusionRule,
                "marks",
                () -> WORDING.message("sheet.all-excluded"));
        checkUse(Part.MEASURES, "measures", sheet.measures().isEmpty(), breaches);
        checkUse(Part.DEDUCTIONS, "deductions", sheet.deductions().isEmpty(), breaches);
        checkUse(Part.BONUSES, "bonuses", sheet.bonuses().isEmpty(), breaches);
        checkUse(Part.TARGET, "target", sheet.target() == null, breaches);
        return breaches;
    }

    private void checkMark(String code, Mark mark, Breaches breaches) {
        var criterion = byCode.get(code);
        if (criterion == null) {
            breaches.add(Breach.invalid(rule, field(code), WORDING.message("sheet.unknown", code)));
        } else if (mark instanceof Mark.ByMode(var verdicts)) {
            checkVerdicts(criterion, verdicts, breaches);
        } else if (mark instanceof Mark.Excluded(var reason)) {
            breaches.valid(
                            uses.contains(Part.EXCLUSIONS),
                            exclusionRule,
                            field(code),
                            () -> WORDING.message("sheet.exclusion", code, criterion.name()))
                    .valid(
                            !reason.isBlank(),
                            exclusionRule,
                            field(code),
                            () -> WORDING.message("sheet.exclusion-reason", code, criterion.name()));
        } else {
            checkVerdict(criterion, field(code), mark, breaches);
        }
    }

    private void checkVerdicts(Criterion criterion, Map<String, Mark> verdicts, Breaches breaches) {
        if (!uses.contains(Part.BY_MODE)) {
            breaches.add(invalid("sheet.by-mode", criterion, field(criterion.code())));
            return;
        }
        verdicts.forEach((mode, verdict) -> {
            var field = field(criterion.code()) + ".byMode." + mode;
            breaches.valid(
                    modes.contains(mode),
                    rule,
                    field,
                    () -> WORDING.message("sheet.mode", criterion.code(), criterion.name(), mode, known()));
            if (verdict instanceof Mark.Excluded) {
                // What does not apply applies in no mode.
                breaches.add(invalid("sheet.excluded-by-mode", criterion, field));
            } else {
                checkVerdict(criterion, field, verdict, breaches);
            }
        });
    }

    private void checkVerdict(Criterion criterion, String field, Mark mark, Breaches breaches) {
        if (!criterion.mark().accepts(mark)) {
            breaches.add(invalid("sheet.kind", criterion, field));
        } else if (mark instanceof Mark.Points(var points) && criterion.maximum() != null) {
            checkRange(criterion, field, criterion.maximum(), points, breaches);
        }
    }

    private void checkRange(
            Criterion criterion, String field, BigDecimal maximum, BigDecimal points, Breaches breaches) {
        breaches.valid(
                points.signum() >= 0 && points.compareTo(maximum) <= 0,
                rule,
                field,
                () -> outOfRange(criterion, maximum, points));
    }

    private static Message outOfRange(Criterion criterion, BigDecimal maximum, BigDecimal points) {
        return WORDING.message(
                "sheet.range", criterion.code(), criterion.name(), maximum.toPlainString(), points.toPlainString());
    }

    private Breach invalid(String key, Criterion criterion, String field) {
        return Breach.invalid(rule, field, WORDING.message(key, criterion.code(), criterion.name()));
    }

    private String known() {
        return modes.stream().sorted().collect(Collectors.joining(", "));
    }

    private void checkUse(Part part, String field, boolean absent, Breaches breaches) {
        breaches.valid(absent || uses.contains(part), rule, field, () -> WORDING.message("sheet.unused", field));
    }

    private static String field(String code) {
        return "marks." + code;
    }
}
