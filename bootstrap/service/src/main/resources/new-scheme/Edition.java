package dev.assay.domain.scheme.@package@;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.DocumentRequirement.Need;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.EvaluationModes.Combination;
import dev.assay.domain.certification.scheme.EvaluationModes.DesignDuty;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Occasion;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the rule document says; what it leaves open is taken from the general procedure. */
record @Name@Edition() implements Edition {
    static final BigDecimal MAXIMUM = BigDecimal.TEN;

    private static final Wording WORDING = @Name@Scheme.WORDING;
    private static final String DOCUMENT = "@PREFIX@-001";

    static final List<Criterion> CRITERIA =
            List.of(new Criterion("1.1", text("criterion.1.1"), text("group.1"), Mark.Kind.POINTS, MAXIMUM));

    private static Text text(String key) {
        return WORDING.text(key);
    }

    @Override
    public String id() {
        return "1";
    }

    @Override
    public String document() {
        return DOCUMENT;
    }

    @Override
    public String standard() {
        return DOCUMENT;
    }

    @Override
    public LocalDate effectiveFrom() {
        return LocalDate.of(2026, 1, 1);
    }

    @Override
    public boolean filed() {
        return true;
    }

    @Override
    public String certificatePrefix() {
        return "@PREFIX@";
    }

    @Override
    public List<Named> fieldCodes() {
        return List.of(new Named("1", text("field.1")));
    }

    @Override
    public List<Level> levels() {
        return List.of(new Level("CONFORMING", text("level.CONFORMING"), true));
    }

    @Override
    public List<Criterion> criteria() {
        return CRITERIA;
    }

    @Override
    public List<DocumentRequirement> documents() {
        return List.of(new DocumentRequirement("1", text("document.1"), Need.REQUIRED));
    }

    @Override
    public EvaluationModes modes() {
        return new EvaluationModes(
                DOCUMENT + " 2",
                List.of(new Named("A", text("mode.A"))),
                Arrays.stream(AuditKind.values())
                        .map(audit -> new Combination(audit, DesignDuty.ANY, Set.of("A")))
                        .toList());
    }

    @Override
    public Policies policies() {
        return GeneralProcedure.policies(36, DOCUMENT + " 3");
    }

    @Override
    public StatusReasons reasons() {
        return GeneralProcedure.reasons(List.of(new Listed("cancellation-1", DOCUMENT + " 4", text("cancellation.1"))))
                .with(Occasion.GIVEN_UP, "cancellation-1");
    }

    @Override
    public List<Interpretation> interpretations() {
        return List.of();
    }

    @Override
    public Outcome<Rating> rate(EvaluationSheet sheet) {
        return @Name@Rating.of(sheet);
    }
}
