package dev.assay.domain.scheme.masspersonalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Fulfilment;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Catalogue.Entry;
import dev.assay.domain.certification.scheme.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses that both the characteristic test and the management audit judge (4.3.2). */
class TestAndAuditTest {
    private static final Interpretation READING = Readings.WORSE_COUNTS;

    @Rule("MPC-06")
    @ParameterizedTest(name = "{0} and {1} are {2}; by the other reading {3}")
    @CsvSource({
        "UNMET, UNMET, UNMET, UNMET",
        "UNMET, PARTIAL, UNMET, PARTLY_MET",
        "UNMET, FULL, UNMET, FULLY_MET",
        "PARTIAL, PARTIAL, PARTLY_MET, PARTLY_MET",
        "PARTIAL, FULL, PARTLY_MET, FULLY_MET",
        "FULL, FULL, FULLY_MET, FULLY_MET"
    })
    void whereBothJudgeTheWorseCounts(Fulfilment one, Fulfilment other, Verdict worse, Verdict better) {
        for (var mark : List.of(mark(one, other), mark(other, one))) {
            assertThat(Verdict.of(mark, Verdict.WORSE_COUNTS)).isEqualTo(worse);
            assertThat(Verdict.of(mark, Verdict.BETTER_COUNTS)).isEqualTo(better);
        }
    }

    /** Without this clause there are 2 unmet and 51 fully met of 62: it must be fully met for 11 more to be allowed. */
    @Rule({"MPC-02", "MPC-06"})
    @ParameterizedTest(name = "test {0}, audit {1}: {2} fully met, {3}, decisive: {4}")
    @CsvSource(
            nullValues = "none",
            value = {
                "FULL, FULL, 51, L2, false",
                "FULL, PARTIAL, 50, none, true",
                "PARTIAL, FULL, 50, none, true",
                "UNMET, FULL, 50, none, true",
                "PARTIAL, PARTIAL, 50, none, false",
                "UNMET, PARTIAL, 50, none, false",
                "UNMET, UNMET, 50, none, false"
            })
    void theWorseVerdictCanCostALevel(Fulfilment test, Fulfilment audit, int full, String level, boolean decisive) {
        var marks = Sheets.marks(Sheets.CLAUSES.basic(), 2, 10);
        marks.put("P-10", mark(test, audit));

        var rating = rate(marks, "L2");

        assertThat(rating.level()).isEqualTo(level);
        assertThat(rating.passed()).isEqualTo(level != null);
        assertThat(rating.interpretations()).contains(READING.applied(decisive));
        assertThat(rating.reasons())
                .extracting(Reason::expected, Reason::actual, Reason::met)
                .contains(tuple("≥ 51", Integer.toString(full), level != null));
    }

    /** All else is fully met but for so many clauses partly met; the highest level may differ though the target is reached. */
    @Rule("MPC-06")
    @ParameterizedTest(name = "{0} partly met: {1}, decisive: {2}")
    @CsvSource({"9, L5, false", "10, L4, true", "11, L4, false", "15, L4, false", "16, L3, true", "17, L3, false"})
    void theReadingIsDecisiveWhereTheHighestLevelWouldBeAnother(int partlyMet, String level, boolean decisive) {
        var marks = Sheets.marks(Sheets.CLAUSES.whole(), 0, partlyMet);
        marks.put("P-10", mark(Fulfilment.PARTIAL, Fulfilment.FULL));

        var rating = rate(marks, "L3");

        assertThat(rating).extracting(Rating::level, Rating::passed).containsExactly(level, true);
        assertThat(rating.interpretations()).contains(READING.applied(decisive));
    }

    @Test
    @Rule({"MPC-02", "MPC-06"})
    void aModuleIsWhollyUnmetIfOneOfTheTwoFoundNothingInIt() {
        var marks = Sheets.marks(Sheets.CLAUSES.basic(), 63, 0);
        List.of("1-01", "5-01", "6-01", "7-01", "8-01").forEach(code -> marks.put(code, Fulfilment.PARTIAL));
        marks.put("P-01", mark(Fulfilment.UNMET, Fulfilment.FULL));

        var rating = rate(marks, "L1");

        assertThat(rating).extracting(Rating::level, Rating::passed).containsExactly(null, false);
        assertThat(rating.interpretations()).contains(READING.applied(true));
    }

    @Test
    @Rule("MPC-06")
    void whereNoClauseIsJudgedTwiceTheReadingIsNotUsed() {
        assertThat(rate(Sheets.marks(Sheets.CLAUSES.basic(), 2, 10), "L2").interpretations())
                .extracting(Interpretation.Applied::interpretation)
                .doesNotContain(READING);
    }

    /** The seed is in the test's name, so that a failure can be run again. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    @Rule("MPC-06")
    void aSheetRatesAsItsWorseVerdictsDoAndSaysWhetherTheBetterOnesWouldNot(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var target = "L" + (1 + random.nextInt(5));
            var population = target.compareTo("L3") >= 0 ? Sheets.CLAUSES.whole() : Sheets.CLAUSES.basic();
            var both = Sheets.marks(population, random.nextInt(3), random.nextInt(20));
            var worse = new LinkedHashMap<>(both);
            var better = new LinkedHashMap<>(both);
            for (int i = random.nextInt(12); i >= 0; i--) {
                var code = Sheets.codes(population).get(random.nextInt(both.size()));
                var low = List.of(Fulfilment.values()).get(random.nextInt(3));
                var high = low == Fulfilment.UNMET ? Fulfilment.PARTIAL : Fulfilment.FULL;
                both.put(code, random.nextBoolean() ? mark(low, high) : mark(high, low));
                worse.put(code, low);
                better.put(code, high);
            }
            var rating = rate(both, target);
            var byWorse = rate(worse, target);
            var byBetter = rate(better, target);

            assertThat(rating)
                    .usingRecursiveComparison()
                    .ignoringFields("interpretations")
                    .isEqualTo(byWorse);
            assertThat(rating.interpretations())
                    .containsAll(byWorse.interpretations())
                    .contains(READING.applied(rating.passed() != byBetter.passed()
                            || !String.valueOf(rating.level()).equals(String.valueOf(byBetter.level()))));
        }
    }

    @Test
    @Rule({"MPC-01", "MPC-06"})
    void aVerdictIsOneOfTheThreeAndOfOneOfTheTwoEvaluations() {
        var marks = Sheets.marks(Sheets.CLAUSES.basic(), 0, 0);
        marks.put("1-01", mark(Mark.Finding.MINOR, new Mark.Excluded("not ours")));
        marks.put("5-03", new Mark.ByMode(Map.of("T", Fulfilment.FULL, "A", Fulfilment.FULL)));

        assertThat(CapabilityRating.of(Sheets.sheet(marks, "L2"), Sheets.CLAUSES)
                        .breaches())
                .extracting(Breach::rule, Breach::field)
                .containsExactlyInAnyOrder(
                        tuple("MPC-01", "marks.1-01.byMode.T"),
                        tuple("MPC-01", "marks.1-01.byMode.M"),
                        tuple("MPC-01", "marks.5-03.byMode.A"));
    }

    @Test
    @Rule({"MPC-05", "MPC-06"})
    void anEvaluationHasNoVerdictOnAClauseThatTheCatalogueGivesToTheOther() {
        var edition = edition(Map.of("5-03", Set.of("tested"), "6-01", Set.of("audited"), "7-01", Set.of()));
        var marks = Sheets.marks(Sheets.CLAUSES.basic(), 0, 0);
        marks.replaceAll((_, mark) -> mark(Fulfilment.FULL, Fulfilment.PARTIAL));
        var sheet = Sheets.sheet(marks, "L2");

        assertThat(edition.rate(sheet).breaches())
                .extracting(Breach::rule, Breach::field)
                .containsExactly(tuple("MPC-06", "marks.5-03.byMode.M"), tuple("MPC-06", "marks.6-01.byMode.T"));
        assertThat(edition.rate(sheet).breaches())
                .extracting(breach -> breach.message().text().en())
                .containsExactly(
                        "By the catalogue, clause 5-03 is not judged by this evaluation: Management audit of the service.",
                        "By the catalogue, clause 6-01 is not judged by this evaluation: Characteristic test of the service.");
        marks.put("5-03", Fulfilment.FULL);
        marks.put("6-01", Fulfilment.FULL);
        assertThat(edition.rate(Sheets.sheet(marks, "L2")).breaches()).isEmpty();
    }

    private static Edition edition(Map<String, Set<String>> tags) {
        var entries = PlaceholderCatalogue.CATALOGUE.entries().stream()
                .map(entry -> new Entry(
                        entry.code(),
                        entry.group(),
                        entry.name(),
                        entry.points(),
                        tags.getOrDefault(entry.code(), entry.tags())))
                .toList();
        return new MassPersonalisationScheme()
                .catalogued(new Catalogue("licensed.csv", false, entries))
                .orElseThrow()
                .editions()
                .getLast();
    }

    @Test
    void aMarkThatSaysNoVerdictIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> Verdict.of(Mark.Finding.MINOR, Verdict.WORSE_COUNTS))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Verdict.of(null, Verdict.WORSE_COUNTS)).isInstanceOf(IllegalStateException.class);
    }

    private static Mark mark(Mark test, Mark audit) {
        return new Mark.ByMode(Map.of("T", test, "M", audit));
    }

    private static Rating rate(Map<String, Mark> marks, String target) {
        EvaluationSheet sheet = Sheets.sheet(marks, target);
        return CapabilityRating.of(sheet, Sheets.CLAUSES).orElseThrow();
    }
}
