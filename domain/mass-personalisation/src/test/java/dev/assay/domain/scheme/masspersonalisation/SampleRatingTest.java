package dev.assay.domain.scheme.masspersonalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Fulfilment;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.Edition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What surveillance finds out of a sample (SURV-02). */
@Rule("SURV-02")
class SampleRatingTest {
    private final Edition edition =
            new MassPersonalisationScheme().edition("v1.1").orElseThrow();

    @ParameterizedTest(name = "{0}: {1} clauses of the sample, {2} unmet, {3} partly met: {4}")
    @CsvSource({
        // 51 of 63: 32 × 51 / 63 = 25.9
        "L2, 32, 0, 6, true",
        "L2, 32, 0, 7, false",
        "L2, 32, 2, 4, true",
        "L2, 32, 2, 5, false",
        "L2, 32, 3, 0, false",
        // 42 × 51 / 63 = 34 exactly
        "L2, 42, 0, 8, true",
        "L2, 42, 0, 9, false",
        "L2, 63, 2, 10, true",
        "L2, 63, 2, 11, false",
        // 84 of 105: 53 × 84 / 105 = 42.4; 55 × 84 / 105 = 44 exactly
        "L3, 53, 0, 10, true",
        "L3, 53, 0, 11, false",
        "L3, 55, 1, 10, true",
        "L3, 55, 1, 11, false",
        "L3, 55, 2, 0, false",
        // 89 of 105: 53 × 89 / 105 = 44.9
        "L4, 53, 0, 8, true",
        "L4, 53, 0, 9, false",
        "L4, 53, 1, 0, false",
        // 95 of 105: 53 × 95 / 105 = 47.95
        "L5, 53, 0, 5, true",
        "L5, 53, 0, 6, false",
        "L5, 53, 1, 0, false",
        "L5, 105, 0, 10, true",
        "L5, 105, 0, 11, false"
    })
    void unmetIsHeldAgainstTheLimitAndFullAgainstItsShareUnrounded(
            String level, int sampled, int unmet, int partlyMet, boolean passed) {
        var rating = rate(level, sampled, unmet, partlyMet);

        assertThat(rating.passed()).isEqualTo(passed);
        assertThat(rating.level()).isEqualTo(passed ? level : null);
        assertThat(rating.reasons()).extracting(Reason::met).contains(true);
        assertThat(rating.reasons().stream().allMatch(Reason::met)).isEqualTo(passed);
        assertThat(rating.next() == null).isEqualTo(passed);
    }

    @Test
    void theAnswerSaysWhatWasComparedWithWhat() {
        assertThat(rate("L2", 32, 3, 4).reasons())
                .extracting(Reason::rule, Reason::clause, Reason::expected, Reason::actual, Reason::met)
                .containsExactly(
                        tuple("SURV-02", "CESI-MPC 4.5.2", "≥ 32", "32", true),
                        tuple("SURV-02", "CESI-MPC 4.3.1, 4.5.2", "≤ 2", "3", false),
                        tuple("SURV-02", "CESI-MPC 4.3.1, 4.5.2", "≥ 51/63", "25/32", false));
    }

    @ParameterizedTest(name = "{0}: {1} of the sample")
    @CsvSource({"L1, 31, 32", "L2, 31, 32", "L3, 52, 53", "L4, 52, 53", "L5, 52, 53"})
    void oneClauseLessThanHalfIsNoSample(String level, int tooFew, int enough) {
        assertThat(faults(level, first(level, tooFew), first(level, tooFew)))
                .extracting(Breach::kind, Breach::rule, Breach::field)
                .containsExactly(tuple(Breach.Kind.CONDITION, "SURV-02", "sample"));
        assertThat(faults(level, first(level, enough), first(level, enough))).isEmpty();
    }

    @Test
    void marksAreThoseOfTheSampleAndNoOther() {
        var sample = first("L2", 32);
        var judged = new LinkedHashSet<>(first("L2", 34));
        judged.remove("1-01");
        judged.add("9-99");

        assertThat(faults("L2", sample, judged))
                .extracting(Breach::rule, Breach::field)
                .containsExactlyInAnyOrder(
                        tuple("MPC-01", "marks.1-01"),
                        tuple("MPC-01", "marks.9-99"),
                        tuple("SURV-02", "marks." + List.copyOf(judged).get(31)),
                        tuple("SURV-02", "marks." + List.copyOf(judged).get(32)));
    }

    @Test
    void theSampleIsOfTheClausesOfTheCertifiedLevel() {
        var sample = new LinkedHashSet<>(first("L2", 32));
        sample.add("2-01");
        sample.add("9-99");

        assertThat(faults("L2", sample, first("L2", 32)))
                .extracting(Breach::rule, Breach::field)
                .containsExactlyInAnyOrder(
                        tuple("SURV-02", "sample"), tuple("SURV-02", "sample"), tuple("MPC-01", "marks.2-01"));
    }

    @ParameterizedTest
    @CsvSource({",", "L6,", "l2,"})
    void theCertifiedLevelIsNamed(String target) {
        var sample = first("L2", 32);
        var sheet = Sheets.sheet(marks(sample, 0, 0), target);

        assertThat(edition.rateSample(sheet, sample).breaches())
                .extracting(Breach::rule, Breach::field)
                .containsExactly(tuple("SURV-02", "target"));
    }

    @Test
    void nothingAtAllIsRefusedWithoutEnd() {
        assertThat(faults("L2", Set.of(), Set.of())).extracting(Breach::field).containsExactly("sample");
    }

    @Test
    @Rule("MPC-02")
    void level1LeavesNoModuleOfTheSampleOut() {
        var sample = first("L1", 32);
        var marks = marks(sample, 0, 32);
        sample.stream().filter(code -> code.startsWith("1-")).forEach(code -> marks.put(code, Fulfilment.UNMET));

        var left = edition.rateSample(Sheets.sheet(marks, "L1"), sample).orElseThrow();
        assertThat(left.passed()).isFalse();
        assertThat(left.next().needs()).hasSize(1);
        assertThat(left.interpretations()).contains(Readings.LEVEL_1.applied(true));

        marks.put("1-01", Fulfilment.PARTIAL);
        assertThat(edition.rateSample(Sheets.sheet(marks, "L1"), sample).orElseThrow())
                .extracting(Rating::passed, Rating::level)
                .containsExactly(true, "L1");
    }

    @Test
    @Rule("MPC-06")
    void theWorseVerdictCountsInASampleToo() {
        var sample = first("L2", 32);
        var marks = marks(sample, 0, 6);
        marks.put(
                List.copyOf(sample).getLast(), new Mark.ByMode(Map.of("T", Fulfilment.FULL, "M", Fulfilment.PARTIAL)));

        var rating = edition.rateSample(Sheets.sheet(marks, "L2"), sample).orElseThrow();

        assertThat(rating.passed()).isFalse();
        assertThat(rating.interpretations()).contains(Readings.WORSE_COUNTS.applied(true));
    }

    @ParameterizedTest(name = "{0} of {1}, {2} unmet and {3} partly met: {4}")
    @CsvSource({
        // In proportion two unmet of 32 are more than 2 of 63, and one is not: 1 × 63 ≤ 2 × 32.
        "L2, 32, 2, 0, true, true",
        "L2, 32, 1, 0, true, false",
        "L2, 32, 3, 0, false, false",
        "L3, 53, 1, 0, true, true",
        "L3, 105, 1, 0, true, false"
    })
    void whetherTheOtherReadingWouldDecideOtherwiseIsSaid(
            String level, int sampled, int unmet, int partlyMet, boolean passed, boolean decisive) {
        var rating = rate(level, sampled, unmet, partlyMet);

        assertThat(rating.passed()).isEqualTo(passed);
        assertThat(rating.interpretations())
                .contains(Readings.SHARE_OF_FULL.applied(decisive), Readings.HALF_ROUNDED_UP.applied(false));
    }

    @ParameterizedTest(name = "{0} unmet, {1} partly met: {2}")
    @CsvSource({"0, 7, next.full", "3, 0, next.unmet", "5, 10, next.both"})
    void whatIsMissingOfTheLevelIsSaid(int unmet, int partlyMet, String need) {
        assertThat(rate("L2", 32, unmet, partlyMet).next())
                .satisfies(next -> assertThat(next.level()).isEqualTo("L2"))
                .satisfies(next -> assertThat(next.needs())
                        .extracting(missing -> missing.message().key())
                        .containsExactly(need));
    }

    private Rating rate(String level, int sampled, int unmet, int partlyMet) {
        var sample = first(level, sampled);
        return edition.rateSample(Sheets.sheet(marks(sample, unmet, partlyMet), level), sample)
                .orElseThrow();
    }

    private List<Breach> faults(String level, Set<String> sample, Set<String> judged) {
        return edition.rateSample(Sheets.sheet(marks(judged, 0, 0), level), sample)
                .breaches();
    }

    private Set<String> first(String level, int count) {
        return new LinkedHashSet<>(
                edition.sampling().orElseThrow().population(level).subList(0, count));
    }

    private static Map<String, Mark> marks(Set<String> codes, int unmet, int partlyMet) {
        var marks = new LinkedHashMap<String, Mark>();
        for (var code : codes) {
            int place = marks.size();
            marks.put(
                    code,
                    place < unmet
                            ? Fulfilment.UNMET
                            : place < unmet + partlyMet ? Fulfilment.PARTIAL : Fulfilment.FULL);
        }
        return marks;
    }
}
