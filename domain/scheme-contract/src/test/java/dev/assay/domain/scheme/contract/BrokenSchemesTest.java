package dev.assay.domain.scheme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.StatusReasons;
import dev.assay.domain.scheme.contract.halfspoken.HalfSpoken;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract bites: each way to be wrong is caught by the check that is meant for it. */
class BrokenSchemesTest {
    private static final Map<String, Function<SchemeChecks, List<String>>> CHECKS = new LinkedHashMap<>(Map.of(
            "lint", SchemeChecks::lint,
            "totality", SchemeChecks::totality,
            "refusals", SchemeChecks::refusals,
            "monotony", SchemeChecks::monotony,
            "explanations", SchemeChecks::explanations,
            "thresholds", SchemeChecks::thresholds,
            "wayUp", SchemeChecks::wayUp,
            "languages", SchemeChecks::languages,
            "repeatability", SchemeChecks::repeatability,
            "byMode", SchemeChecks::byMode));

    static {
        CHECKS.put("samples", SchemeChecks::samples);
    }

    @ParameterizedTest(name = "{1} catches: {0}")
    @MethodSource("brokenSchemes")
    void isCaught(String how, String check, Edition broken) {
        assertThat(faults(check, broken)).isNotEmpty();
    }

    @ParameterizedTest(name = "{1}, but for: {0}")
    @MethodSource("brokenSchemes")
    void andTheSoundSchemeIsNot(String how, String check, Edition broken) {
        assertThat(faults(check, new FerryEdition(new FerryRating()))).isEmpty();
    }

    private static List<String> faults(String check, Edition edition) {
        var checks = new SchemeChecks(
                new FerryScheme(edition),
                (rated, sheet, next, need) -> Passengers.askFor(need).follow(rated, sheet, next, need));
        return CHECKS.get(check).apply(checks);
    }

    static Stream<Arguments> brokenSchemes() {
        return Stream.concat(brokenRatings(), brokenDescriptions());
    }

    private static Stream<Arguments> brokenRatings() {
        return Stream.of(
                wrong("a band that begins one step too late", "thresholds", new FerryRating() {
                    @Override
                    boolean reaches(BigDecimal total, int bound) {
                        return total.compareTo(BigDecimal.valueOf(bound)) > 0;
                    }
                }),
                wrong("a level rounded up", "thresholds", new FerryRating() {
                    @Override
                    boolean reaches(BigDecimal total, int bound) {
                        return super.reaches(total.add(new BigDecimal("0.5")), bound);
                    }
                }),
                wrong("a threshold that decides nothing", "thresholds", new FerryRating() {
                    @Override
                    List<Reason> reasons(EvaluationSheet sheet, BigDecimal total) {
                        return Stream.concat(super.reasons(sheet, total).stream(), Stream.of(threshold(total, 20)))
                                .toList();
                    }
                }),
                wrong("a mark that counts backwards", "monotony", new FerryRating() {
                    @Override
                    BigDecimal total(EvaluationSheet sheet) {
                        var pier =
                                sheet.marks().get("pier") instanceof Mark.Points(var points) ? points : BigDecimal.ZERO;
                        return super.total(sheet).subtract(pier.add(pier));
                    }
                }),
                wrong("happy passengers that are one too many", "monotony", new FerryRating() {
                    @Override
                    String level(EvaluationSheet sheet, BigDecimal total) {
                        var survey = sheet.measures().get("passengers");
                        return survey.satisfied() == survey.sampled() ? "NONE" : super.level(sheet, total);
                    }
                }),
                wrong("the better verdict preferred", "byMode", new FerryRating() {
                    @Override
                    Mark counted(Mark.ByMode mark, Comparator<Mark> worstFirst) {
                        return mark.first(worstFirst.reversed());
                    }
                }),
                wrong("verdicts counted once each", "byMode", new FerryRating() {
                    @Override
                    Mark counted(Mark.ByMode mark, Comparator<Mark> worstFirst) {
                        return mark.first(worstFirst) instanceof Mark.Points(var points)
                                ? new Mark.Points(points.add(points))
                                : mark.first(worstFirst);
                    }
                }),
                wrong("verdicts that are worth nothing", "byMode", new FerryRating() {
                    @Override
                    Mark counted(Mark.ByMode mark, Comparator<Mark> worstFirst) {
                        return mark.first(worstFirst) instanceof Mark.Points
                                ? new Mark.Points(BigDecimal.ZERO)
                                : mark.first(worstFirst);
                    }
                }),
                wrong("a mode that nobody knows", "refusals", new FerryRating() {
                    @Override
                    Breaches faultsIn(EvaluationSheet sheet) {
                        var draft = new SheetDraft(sheet);
                        draft.marks.replaceAll((_, mark) -> mark instanceof Mark.ByMode(var verdicts)
                                ? verdicts.values().iterator().next()
                                : mark);
                        return super.faultsIn(draft.sheet());
                    }
                }),
                wrong("a threshold left untold", "explanations", new FerryRating() {
                    @Override
                    List<Reason> reasons(EvaluationSheet sheet, BigDecimal total) {
                        return super.reasons(sheet, total).subList(1, 4);
                    }
                }),
                wrong("no reasons at all", "explanations", new FerryRating() {
                    @Override
                    List<Reason> reasons(EvaluationSheet sheet, BigDecimal total) {
                        return List.of();
                    }
                }),
                wrong("a threshold called met that is not", "explanations", new FerryRating() {
                    @Override
                    Reason threshold(BigDecimal total, int bound) {
                        return reason("≥ " + bound, total.toPlainString(), true);
                    }
                }),
                wrong("an exception on a valid sheet", "totality", new FerryRating() {
                    @Override
                    BigDecimal total(EvaluationSheet sheet) {
                        return super.total(sheet).multiply(BigDecimal.ONE.divide(super.total(sheet)));
                    }
                }),
                wrong("a valid sheet refused", "totality", new FerryRating() {
                    @Override
                    Breaches faultsIn(EvaluationSheet sheet) {
                        return super.faultsIn(sheet)
                                .valid(
                                        !sheet.marks().containsValue(new Mark.Points(FerryEdition.MAXIMUM)),
                                        "F-01",
                                        "marks",
                                        () -> FerryEdition.WORDING.message("fault", "too good"));
                    }
                }),
                wrong("only the first fault told", "refusals", new FerryRating() {
                    @Override
                    Outcome<Rating> of(EvaluationSheet sheet) {
                        var faults = super.of(sheet).breaches();
                        return faults.isEmpty() ? super.of(sheet) : Outcome.refused(faults.getFirst());
                    }
                }),
                wrong("unknown criteria overlooked", "refusals", new FerryRating() {
                    @Override
                    Breaches faultsIn(EvaluationSheet sheet) {
                        var draft = new SheetDraft(sheet);
                        draft.marks.keySet().retainAll(List.of("crew", "boat", "pier", "safety"));
                        return super.faultsIn(draft.sheet());
                    }
                }),
                wrong("an exception instead of a refusal", "refusals", new FerryRating() {
                    @Override
                    Breaches faultsIn(EvaluationSheet sheet) {
                        if (sheet.marks().containsValue(Mark.Fulfilment.FULL)) {
                            throw new IllegalArgumentException("ferries are not fulfilled");
                        }
                        return super.faultsIn(sheet);
                    }
                }),
                wrong("a way up that is too short", "wayUp", new FerryRating() {
                    @Override
                    Rating.Need need(BigDecimal points) {
                        return super.need(points.multiply(new BigDecimal("0.9")));
                    }
                }),
                wrong("a way up that is too long", "wayUp", new FerryRating() {
                    @Override
                    Rating.Need need(BigDecimal points) {
                        return super.need(points.add(new BigDecimal("0.0001")));
                    }
                }),
                wrong("no way up though there is one", "wayUp", new FerryRating() {
                    @Override
                    Rating.NextLevel next(EvaluationSheet sheet, String level) {
                        return null;
                    }
                }),
                wrong("a level that does not pass, and no word of how it could", "wayUp", new FerryRating() {
                    @Override
                    Outcome<Rating> of(EvaluationSheet sheet) {
                        return super.of(sheet)
                                .map(rating -> new Rating(
                                        rating.passed() && isSafe(sheet),
                                        rating.level(),
                                        rating.score(),
                                        rating.reasons(),
                                        rating.interpretations(),
                                        rating.next()));
                    }

                    @Override
                    String level(EvaluationSheet sheet, BigDecimal total) {
                        return missingPassengers(sheet) > 0 ? "NONE" : "FINE";
                    }
                }),
                wrong("a way up to where one is", "wayUp", new FerryRating() {
                    @Override
                    Rating.NextLevel next(EvaluationSheet sheet, String level) {
                        return new Rating.NextLevel(level, List.of());
                    }
                }),
                wrong("a text in one language", "languages", new FerryRating() {
                    @Override
                    Rating.Need need(BigDecimal points) {
                        return new Rating.Need(HalfSpoken.WORDING.message("unsaid", points.toPlainString()), points);
                    }
                }),
                wrong("a text with a gap", "languages", new FerryRating() {
                    @Override
                    Rating.Need need(BigDecimal points) {
                        return new Rating.Need(HalfSpoken.WORDING.message("open", points.toPlainString()), points);
                    }
                }),
                wrong("an answer that depends on what was asked before", "repeatability", new FerryRating() {
                    private int asked;

                    @Override
                    BigDecimal total(EvaluationSheet sheet) {
                        return super.total(sheet).add(BigDecimal.valueOf(asked++));
                    }
                }),
                wrong("an answer that depends on the order of the marks", "repeatability", new FerryRating() {
                    @Override
                    String level(EvaluationSheet sheet, BigDecimal total) {
                        return sheet.marks().keySet().iterator().next().equals("crew")
                                ? super.level(sheet, total)
                                : "NONE";
                    }
                }),
                wrong("an answer that depends on trailing zeros", "repeatability", new FerryRating() {
                    @Override
                    boolean reaches(BigDecimal total, int bound) {
                        return super.reaches(total, bound) && total.scale() < 4;
                    }
                }));
    }

    private static Stream<Arguments> brokenDescriptions() {
        return Stream.of(
                Arguments.of("a limit without a clause", "lint", new FerryEdition(new FerryRating()) {
                    @Override
                    public Policies policies() {
                        return super.policies()
                                .with(
                                        Policies.Subject.SUSPENSION,
                                        Within.months(6)
                                                .of(Within.Base.SUSPENSION)
                                                .under("SUS-02", ""));
                    }
                }),
                Arguments.of(
                        "recertification that closes before it opens", "lint", new FerryEdition(new FerryRating()) {
                            @Override
                            public Policies policies() {
                                return super.policies()
                                        .with(
                                                Policies.Subject.RECERTIFICATION_CLOSING,
                                                Within.months(6)
                                                        .of(Within.Base.EXPIRY)
                                                        .under("REC-01", "FERRY-1 7"));
                            }
                        }),
                Arguments.of("a calendar year that is twelve months", "lint", new FerryEdition(new FerryRating()) {
                    @Override
                    public Policies policies() {
                        return super.policies()
                                .with(
                                        Policies.Subject.SURVEILLANCE_YEAR,
                                        Within.months(12)
                                                .of(Within.Base.SURVEILLANCE)
                                                .under("SURV-01", "FERRY-1 7"));
                    }
                }),
                Arguments.of("a reason to refuse without a clause", "lint", new FerryEdition(new FerryRating()) {
                    @Override
                    public StatusReasons reasons() {
                        var name = super.levels().getFirst().name();
                        return new StatusReasons(
                                List.of(), List.of(), List.of(), List.of(new Listed("refusal-1", "", name)));
                    }
                }),
                Arguments.of("limits that say two things about validity", "lint", new FerryEdition(new FerryRating()) {
                    @Override
                    public Policies policies() {
                        return GeneralProcedure.policies(36, "FERRY-1 6")
                                .with(
                                        Policies.Subject.VALIDITY,
                                        Within.calendarDays(1095)
                                                .of(Within.Base.ISSUE)
                                                .under("CERT-02", "FERRY-1 6"));
                    }
                }),
                Arguments.of("a suspension that nothing ends", "lint", new FerryEdition(new FerryRating()) {
                    @Override
                    public StatusReasons reasons() {
                        return new StatusReasons(super.reasons().suspension(), List.of(), List.of());
                    }
                }),
                Arguments.of("a sample that always carries", "samples", new SampledFerry() {
                    @Override
                    boolean carries(Rating rating, String level) {
                        return true;
                    }
                }),
                Arguments.of("a sample that counts backwards", "samples", new SampledFerry() {
                    @Override
                    boolean carries(Rating rating, String level) {
                        return !super.carries(rating, level);
                    }
                }),
                Arguments.of("a sheet that is not its sample", "samples", new SampledFerry() {
                    @Override
                    boolean isJudged(EvaluationSheet sheet, Set<String> sample) {
                        return true;
                    }
                }),
                Arguments.of("a sample refused", "samples", new SampledFerry() {
                    @Override
                    boolean isJudged(EvaluationSheet sheet, Set<String> sample) {
                        return false;
                    }
                }),
                Arguments.of("levels that nobody can tell apart", "lint", new FerryEdition(new FerryRating()) {
                    @Override
                    public List<Level> levels() {
                        return Stream.concat(super.levels().stream(), super.levels().stream())
                                .toList();
                    }
                }),
                Arguments.of("a level that nothing reaches", "lint", new FerryEdition(new FerryRating()) {
                    @Override
                    public List<Level> levels() {
                        return Stream.concat(
                                        super.levels().stream(),
                                        Stream.of(new Level(
                                                "FINEST",
                                                super.levels().getFirst().name(),
                                                true)))
                                .toList();
                    }
                }));
    }

    private static Arguments wrong(String how, String check, FerryRating rating) {
        return Arguments.of(how, check, new FerryEdition(rating));
    }
}
