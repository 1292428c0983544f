package dev.assay.domain.scheme.contract;

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
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Everything about the ferries but how they rate, which {@link FerryRating} says. */
class FerryEdition implements Edition {
    static final Wording WORDING = Wording.beside(FerryEdition.class);
    static final BigDecimal MAXIMUM = BigDecimal.TEN;

    static final Set<String> MODES = Set.of("crossing", "pierside");

    private static final Text NAME = new Text("名称", "name");

    private final FerryRating rating;

    FerryEdition(FerryRating rating) {
        this.rating = rating;
    }

    @Override
    public String id() {
        return "1";
    }

    @Override
    public String document() {
        return "FERRY-1";
    }

    @Override
    public String standard() {
        return "FERRY-1";
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
        return "FRY";
    }

    @Override
    public List<Named> fieldCodes() {
        return List.of(new Named("rivers", NAME));
    }

    @Override
    public List<Level> levels() {
        return List.of(new Level("NONE", NAME, false), new Level("FAIR", NAME, true), new Level("FINE", NAME, true));
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(
                new Criterion("crew", NAME, NAME, Mark.Kind.POINTS, MAXIMUM),
                new Criterion("boat", NAME, NAME, Mark.Kind.POINTS, MAXIMUM),
                new Criterion("pier", NAME, NAME, Mark.Kind.POINTS, MAXIMUM),
                new Criterion("safety", NAME, NAME, Mark.Kind.FINDING, null));
    }

    @Override
    public List<Named> deductions() {
        return List.of(new Named("late", NAME), new Named("rude", NAME));
    }

    @Override
    public List<Named> measures() {
        return List.of(new Named("passengers", NAME));
    }

    @Override
    public List<DocumentRequirement> documents() {
        return List.of(new DocumentRequirement("1", NAME, DocumentRequirement.Need.REQUIRED));
    }

    @Override
    public EvaluationModes modes() {
        return new EvaluationModes(
                "FERRY-1 5",
                List.of(new Named("crossing", NAME), new Named("pierside", NAME)),
                Arrays.stream(AuditKind.values())
                        .map(audit -> new EvaluationModes.Combination(audit, EvaluationModes.DesignDuty.ANY, MODES))
                        .toList());
    }

    @Override
    public Policies policies() {
        return GeneralProcedure.policies(36, "FERRY-1 6");
    }

    @Override
    public StatusReasons reasons() {
        return GeneralProcedure.reasons(List.of());
    }

    @Override
    public List<Interpretation> interpretations() {
        return List.of();
    }

    @Override
    public Outcome<Rating> rate(EvaluationSheet sheet) {
        return rating.of(sheet);
    }
}
