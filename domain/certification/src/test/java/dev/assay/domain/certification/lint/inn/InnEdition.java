package dev.assay.domain.certification.lint.inn;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.EvaluationModes.Combination;
import dev.assay.domain.certification.scheme.EvaluationModes.DesignDuty;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.SheetCheck;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Two criteria of ten points each; 10 make one key and 16 make two. */
public class InnEdition implements Edition {
    public static final Wording WORDING = Wording.beside(InnEdition.class);
    public static final Text NAME = new Text("客栈", "inn");

    @Override
    public String id() {
        return "1";
    }

    @Override
    public String document() {
        return "INN-1";
    }

    @Override
    public String standard() {
        return "INN-1";
    }

    @Override
    public LocalDate effectiveFrom() {
        return LocalDate.of(2020, 1, 1);
    }

    @Override
    public boolean filed() {
        return true;
    }

    @Override
    public String certificatePrefix() {
        return "INN";
    }

    @Override
    public List<Named> fieldCodes() {
        return List.of(new Named("inns", NAME));
    }

    @Override
    public List<Level> levels() {
        return List.of(
                new Level("CLOSED", NAME, false), new Level("ONE_KEY", NAME, true), new Level("TWO_KEYS", NAME, true));
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(
                new Criterion("rooms", NAME, NAME, Mark.Kind.POINTS, BigDecimal.TEN),
                new Criterion("table", NAME, NAME, Mark.Kind.POINTS, BigDecimal.TEN));
    }

    @Override
    public List<DocumentRequirement> documents() {
        return List.of(new DocumentRequirement("1", NAME, DocumentRequirement.Need.REQUIRED));
    }

    @Override
    public EvaluationModes modes() {
        return new EvaluationModes(
                "INN-1 5",
                List.of(new Named("stay", NAME)),
                Arrays.stream(AuditKind.values())
                        .map(audit -> new Combination(audit, DesignDuty.ANY, Set.of("stay")))
                        .toList());
    }

    @Override
    public Policies policies() {
        return GeneralProcedure.policies(36, "INN-1 6");
    }

    @Override
    public StatusReasons reasons() {
        return GeneralProcedure.reasons(List.of());
    }

    @Override
    public List<Interpretation> interpretations() {
        return List.of(reading("inn/I-01/one"));
    }

    protected static Interpretation reading(String id) {
        return new Interpretation(id, "I-01", WORDING.message("reading"));
    }

    @Override
    public Outcome<Rating> rate(EvaluationSheet sheet) {
        return new SheetCheck(criteria(), "I-01", "I-01", Set.of())
                .faultsIn(sheet)
                .orDone(() -> rated(total(sheet)));
    }

    protected BigDecimal total(EvaluationSheet sheet) {
        return sheet.marks().values().stream()
                .map(mark -> mark instanceof Mark.Points(var points) ? points : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    protected Rating rated(BigDecimal total) {
        var level = total.compareTo(BigDecimal.valueOf(16)) >= 0
                ? "TWO_KEYS"
                : total.compareTo(BigDecimal.TEN) >= 0 ? "ONE_KEY" : "CLOSED";
        return new Rating(!level.equals("CLOSED"), level, total, reasons(total), applied(), next(total));
    }

    protected List<Reason> reasons(BigDecimal total) {
        return List.of(reason("INN-1 4", total, 16), reason("INN-1 4", total, 10));
    }

    protected static Reason reason(String clause, BigDecimal total, int bound) {
        return new Reason(
                "I-01",
                clause,
                "≥ " + bound,
                total.toPlainString(),
                total.compareTo(BigDecimal.valueOf(bound)) >= 0,
                WORDING.message("compared", total.toPlainString(), Integer.toString(bound)));
    }

    protected List<Interpretation.Applied> applied() {
        return List.of(interpretations().getFirst().applied(false));
    }

    protected Rating.NextLevel next(BigDecimal total) {
        return new Rating.NextLevel("TWO_KEYS", List.of(need("points", total)));
    }

    protected static Rating.Need need(String key, BigDecimal points) {
        return new Rating.Need(WORDING.message(key, points.toPlainString()), points);
    }
}
