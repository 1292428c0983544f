package dev.assay.domain.certification.tea;

import static dev.assay.domain.certification.tea.TeaScheme.WORDING;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.ManDayTable;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.DocumentRequirement.Need;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.EvaluationModes.Combination;
import dev.assay.domain.certification.scheme.EvaluationModes.DesignDuty;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two criteria of ten points: sixteen together are FINE and pass, ten are PLAIN and fail, fewer are nothing. Who asks its
 * guests passes only if four in five are satisfied.
 */
record TeaEdition(String id, LocalDate effectiveFrom, boolean filed) implements Edition {
    private static final ManDayTable TABLE =
            ManDayTable.empty().upTo(10, "2", "1", "1.5").upTo(50, "3", "1", "2");

    @Override
    public String document() {
        return "TEA-01";
    }

    @Override
    public String standard() {
        return "T/TEA 1";
    }

    @Override
    public String certificatePrefix() {
        return "TE" + id;
    }

    @Override
    public List<Named> fieldCodes() {
        return List.of(named(TeaScheme.FIELD));
    }

    @Override
    public List<Level> levels() {
        return List.of(new Level("PLAIN", WORDING.text("PLAIN"), false), new Level("FINE", WORDING.text("FINE"), true));
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(criterion("taste"), criterion("service"));
    }

    private static Criterion criterion(String code) {
        return new Criterion(code, WORDING.text(code), WORDING.text("name"), Mark.Kind.POINTS, BigDecimal.TEN);
    }

    @Override
    public List<Named> measures() {
        return List.of(new Named("satisfaction", WORDING.text("satisfaction")));
    }

    @Override
    public List<DocumentRequirement> documents() {
        return List.of(
                new DocumentRequirement("form", WORDING.text("form"), Need.REQUIRED),
                new DocumentRequirement("licence", WORDING.text("licence"), Need.REQUIRED),
                new DocumentRequirement("permit", WORDING.text("permit"), Need.IF_APPLICABLE),
                new DocumentRequirement("menu", WORDING.text("menu"), Need.OPTIONAL));
    }

    @Override
    public EvaluationModes modes() {
        return new EvaluationModes(
                        "TEA-01 5",
                        List.of(named("A"), named("B")),
                        List.of(
                                new Combination(AuditKind.INITIAL, DesignDuty.WITH, Set.of("A", "B")),
                                new Combination(AuditKind.INITIAL, DesignDuty.WITHOUT, Set.of("A")),
                                new Combination(AuditKind.SURVEILLANCE, DesignDuty.ANY, Set.of("A")),
                                new Combination(AuditKind.RECERTIFICATION, DesignDuty.ANY, Set.of("A"))))
                .withMystery("B");
    }

    private static Named named(String code) {
        return new Named(code, WORDING.text("name"));
    }

    @Override
    public Policies policies() {
        var policies = GeneralProcedure.policies(36, "TEA-01 7")
                .with(
                        Policies.Subject.OPERATION,
                        Within.months(3).of(Within.Base.VISIT).under("CASE-03", "TEA-01 2"));
        return filed
                ? policies.with(
                        Policies.Subject.DECISION,
                        Within.workingDays(60).of(Within.Base.ACCEPTANCE).under("CASE-19", "TEA-01 6"))
                : policies;
    }

    @Override
    public StatusReasons reasons() {
        return new StatusReasons(List.of(), List.of(), List.of());
    }

    @Override
    public List<Interpretation> interpretations() {
        return List.of();
    }

    @Override
    public Outcome<AuditTime> auditTime(AuditTimeRequest request) {
        return TABLE.rowFor(request.persons())
                .map(row -> Outcome.done(time(row.daysFor(request.audit()))))
                .orElseGet(() -> Outcome.refused(
                        Breach.condition("TEA-02", "persons", WORDING.message("table.ends", request.persons()))));
    }

    private static AuditTime time(BigDecimal days) {
        return new AuditTime(days, days.multiply(new BigDecimal("0.8")), List.of(), List.of());
    }

    @Override
    public Outcome<Rating> rate(EvaluationSheet sheet) {
        var breaches = new Breaches();
        for (var criterion : criteria()) {
            breaches.valid(
                    isInRange(sheet.marks().get(criterion.code())),
                    "TEA-01",
                    "marks." + criterion.code(),
                    () -> WORDING.message("missing", criterion.code()));
        }
        sheet.measures()
                .forEach((code, survey) -> breaches.valid(
                        survey.sampled() >= 1 && survey.satisfied() <= survey.sampled(),
                        "TEA-01",
                        "measures." + code,
                        () -> WORDING.message("survey", code)));
        return breaches.orDone(() -> rated(sheet));
    }

    private static boolean isInRange(@Nullable Mark mark) {
        return mark instanceof Mark.Points(var points) && points.compareTo(BigDecimal.TEN) <= 0;
    }

    private static Rating rated(EvaluationSheet sheet) {
        var score = sheet.marks().values().stream()
                .map(mark -> ((Mark.Points) mark).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var fine = score.compareTo(new BigDecimal("16")) >= 0;
        var plain = score.compareTo(BigDecimal.TEN) >= 0;
        return new Rating(
                fine && sheet.measures().values().stream().allMatch(TeaEdition::isSatisfying),
                fine ? "FINE" : plain ? "PLAIN" : null,
                score,
                List.of(),
                List.of(),
                null);
    }

    static boolean isSatisfying(Survey survey) {
        return survey.satisfied() * 5 >= survey.sampled() * 4;
    }
}
