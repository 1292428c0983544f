package dev.assay.domain.certification.tea;

import static dev.assay.domain.certification.tea.TeaScheme.WORDING;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.calendar.Within.Base;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.EvaluationModes.Combination;
import dev.assay.domain.certification.scheme.EvaluationModes.DesignDuty;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.SheetCheck;
import dev.assay.domain.certification.scheme.SheetCheck.Part;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Two criteria that conform or not, each judged by observation, by test, or by both, where the worse counts: all conforming
 * is GRAND, one minor nonconformity is FINE, and worse is nothing. The level applied for is certified, unless something was
 * spilt and no gift made up for it. Guests may be asked. Seven working days of notice, a month to correct, ten
 * working days to appeal, two listed reasons to refuse, and man-days entered with a justification.
 */
record CeremonyEdition() implements Edition {
    private static final List<Mark> WORST_FIRST =
            List.of(Mark.Finding.MAJOR, Mark.Finding.MINOR, Mark.Finding.CONFORMS);
    private static final SheetCheck CHECK = new SheetCheck(
            List.of(criterion("bowl"), criterion("bow")),
            "TEA-03",
            "TEA-03",
            EnumSet.complementOf(EnumSet.of(Part.EXCLUSIONS)),
            Set.of("O", "T"));

    private static Criterion criterion(String code) {
        return new Criterion(code, WORDING.text(code), WORDING.text("ceremony"), Mark.Kind.FINDING, null);
    }

    private static Named named(String code) {
        return new Named(code, WORDING.text("ceremony"));
    }

    @Override
    public String id() {
        return "1";
    }

    @Override
    public String document() {
        return "TEA-03";
    }

    @Override
    public String standard() {
        return "T/TEA 3";
    }

    @Override
    public LocalDate effectiveFrom() {
        return TeaScheme.A_BEGINS;
    }

    @Override
    public boolean filed() {
        return true;
    }

    @Override
    public String certificatePrefix() {
        return "TC";
    }

    @Override
    public List<Named> fieldCodes() {
        return List.of(named(TeaScheme.FIELD));
    }

    @Override
    public List<Level> levels() {
        return List.of(new Level("FINE", WORDING.text("FINE"), true), new Level("GRAND", WORDING.text("GRAND"), true));
    }

    @Override
    public boolean certifiesLevelAppliedFor() {
        return true;
    }

    @Override
    public List<Criterion> criteria() {
        return CHECK.criteria();
    }

    @Override
    public List<Named> measures() {
        return List.of(new Named("satisfaction", WORDING.text("satisfaction")));
    }

    @Override
    public List<DocumentRequirement> documents() {
        return List.of();
    }

    @Override
    public EvaluationModes modes() {
        return new EvaluationModes(
                        "TEA-03 5",
                        List.of(named("O"), named("T")),
                        List.of(new Combination(AuditKind.INITIAL, DesignDuty.ANY, Set.of("O"))))
                .withTests("T");
    }

    @Override
    public Policies policies() {
        return GeneralProcedure.policies(36, "TEA-03 7")
                .with(
                        Policies.Subject.APPEAL,
                        Within.workingDays(10).of(Base.DECISION).under("APP-01", "TEA-03 9"))
                .with(
                        Policies.Subject.VISIT_NOTICE,
                        Within.workingDays(7).of(Base.VISIT).under("CASE-10", "TEA-03 4"))
                .with(
                        Policies.Subject.CORRECTION,
                        Within.months(1).of(Base.FINDING).under("CASE-15", "TEA-03 6"));
    }

    @Override
    public StatusReasons reasons() {
        return new StatusReasons(
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Listed("refusal-1", "TEA-03 8 (1)", WORDING.text("refusal-1")),
                        new Listed("refusal-2", "TEA-03 8 (2)", WORDING.text("refusal-2"))));
    }

    @Override
    public List<Interpretation> interpretations() {
        return List.of();
    }

    @Override
    public Outcome<Rating> rate(EvaluationSheet sheet) {
        return CHECK.faultsIn(sheet).orDone(() -> rated(sheet));
    }

    private static Rating rated(EvaluationSheet sheet) {
        var found = sheet.marks().values().stream().map(CeremonyEdition::worst).toList();
        var major = found.contains(Mark.Finding.MAJOR);
        var minor = found.stream().filter(Mark.Finding.MINOR::equals).count();
        var level = major || minor > 1 ? null : minor == 1 ? "FINE" : "GRAND";
        var reached = level != null && (level.equals("GRAND") || level.equals(sheet.target()));
        var passed = reached
                && sheet.deductions().size() <= sheet.bonuses().size()
                && sheet.measures().values().stream().allMatch(TeaEdition::isSatisfying);
        return new Rating(passed, level, null, List.of(), List.of(), null);
    }

    private static Mark worst(Mark mark) {
        return mark instanceof Mark.ByMode verdicts
                ? verdicts.first(Comparator.comparingInt(WORST_FIRST::indexOf))
                : mark;
    }
}
