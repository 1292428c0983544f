package dev.assay.domain.scheme.masspersonalisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Fulfilment;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.evaluation.Rating.Need;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayUpTest {

    @Rule("MPC-02")
    @ParameterizedTest(name = "{0} unmet, {1} partly met of 105: to {2}, {3} {4}")
    @CsvSource({
        "0, 11, L5, next.full, 1",
        "0, 16, L5, next.full, 6",
        "0, 17, L4, next.full, 1",
        "1, 15, L4, next.unmet, 1",
        "1, 16, L4, next.both, 1 1 1",
        "1, 20, L4, next.both, 5 1 5",
    })
    void theWayUpCountsTheFewestClauses(int unmet, int partlyMet, String level, String key, String numbers) {
        var next = rate(Sheets.whole(unmet, partlyMet, "L3")).next();

        assertThat(next.level()).isEqualTo(level);
        assertThat(said(next.needs().getFirst())).isEqualTo(key + " " + numbers);
        assertThat(next.needs()).hasSize(1);
    }

    @Rule("MPC-02")
    @ParameterizedTest(name = "{0} unmet, {1} partly met of 63: {2}")
    @CsvSource({
        "3, 0, next.unmet 1",
        "3, 9, next.unmet 1",
        "3, 10, next.both 1 1 1",
        "3, 12, next.both 3 1 3",
        "20, 0, next.both 18 18 8",
        "0, 13, next.full 1",
        "63, 0, next.both 61 61 51",
        "0, 63, next.full 51"
    })
    void fromNothingTheNextLevelIs2UnlessLevel1WasAppliedFor(int unmet, int partlyMet, String need) {
        var next = rate(Sheets.basic(unmet, partlyMet, "L2")).next();

        assertThat(next.level()).isEqualTo("L2");
        assertThat(next.needs()).extracting(WayUpTest::said).containsExactly(need);
    }

    @Test
    @Rule("MPC-02")
    void toLevel1EachModuleWhollyUnmetNeedsOneClause() {
        var marks = Sheets.marks(Sheets.CLAUSES.basic(), 63, 0);
        marks.put("6-03", Fulfilment.PARTIAL);
        var next = rate(Sheets.sheet(marks, "L1")).next();

        assertThat(next.level()).isEqualTo("L1");
        assertThat(next.needs())
                .extracting(need -> need.message().text().zh())
                .hasSize(5)
                .noneMatch(text -> text.contains("生产制造"));
    }

    @Test
    @Rule("MPC-02")
    void aboveLevel1ComesLevel2AndAboveLevel5Nothing() {
        assertThat(rate(Sheets.basic(10, 0, "L1")).next().level()).isEqualTo("L2");
        assertThat(rate(Sheets.whole(0, 0, "L1")).next()).isNull();
    }

    @Rule({"MPC-01", "MPC-02"})
    @ParameterizedTest(name = "{0} unmet, {1} partly met of 63: {2}")
    @CsvSource({
        "0, 0, next.judge 42 21 1",
        "0, 12, next.judge 42 33 1",
        "1, 11, next.judge 42 33 0",
        "2, 10, next.unmet 1; next.judge 42 33 0",
        "2, 0, next.unmet 1; next.judge 42 23 0"
    })
    void from63ClausesLevel3NeedsTheOther42Judged(int unmet, int partlyMet, String needs) {
        var next = rate(Sheets.basic(unmet, partlyMet, "L2")).next();

        assertThat(next.level()).isEqualTo("L3");
        assertThat(next.needs()).extracting(WayUpTest::said).containsExactly(needs.split("; "));
    }

    @Rule({"MPC-01", "MPC-02"})
    @ParameterizedTest(name = "{0} unmet, {1} partly met of 63")
    @CsvSource({"0, 0", "0, 12", "1, 11", "2, 10", "2, 0"})
    void theOther42AsToldLeadToLevel3AndOneFewerDoesNot(int unmet, int partlyMet) {
        var needs = rate(Sheets.basic(unmet, partlyMet, "L2")).next().needs();
        var marks = Sheets.marks(Sheets.CLAUSES.basic(), unmet, partlyMet);
        if (needs.size() > 1) {
            marks.put("1-01", Fulfilment.PARTIAL);
        }
        int full = number(needs.getLast(), 1);
        int mayBeUnmet = number(needs.getLast(), 2);

        assertThat(rate(Sheets.sheet(judged(marks, full, mayBeUnmet), "L3")).passed())
                .isTrue();
        assertThat(rate(Sheets.sheet(judged(marks, full - 1, mayBeUnmet), "L3")).passed())
                .isFalse();
        assertThat(rate(Sheets.sheet(judged(marks, full, mayBeUnmet + 1), "L3")).passed())
                .isFalse();
    }

    private static Map<String, Mark> judged(Map<String, Mark> basic, int full, int unmet) {
        var marks = new LinkedHashMap<>(basic);
        for (var code : Sheets.CLAUSES.advanced()) {
            int place = marks.size() - basic.size();
            marks.put(
                    code,
                    place < full ? Fulfilment.FULL : place < full + unmet ? Fulfilment.UNMET : Fulfilment.PARTIAL);
        }
        return marks;
    }

    /** The seed is in the test's name, so that a failure can be run again. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    @Rule("MPC-02")
    void theShortestWayUpReallyLeadsThereAndNoShorterOneDoes(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            boolean all = random.nextBoolean();
            int unmet = random.nextInt(12);
            int partlyMet = random.nextInt(40);
            var target = all ? "L5" : "L2";
            var population = all ? Sheets.CLAUSES.whole() : Sheets.CLAUSES.basic();
            var marks = Sheets.marks(population, unmet, partlyMet);
            var next = rate(Sheets.sheet(marks, target)).next();
            if (next == null || (next.level().equals("L3") && !all)) {
                continue;
            }
            var level = CapabilityLevel.valueOf(next.level());
            var counted = level.judgesAll() ? Sheets.CLAUSES.whole() : Sheets.CLAUSES.basic();
            var lift = level.threshold().orElseThrow().liftFor(Tally.of(counted.clauses(), marks));

            raise(marks, Sheets.codes(counted), lift);
            assertThat(reaches(marks, target, level)).isTrue();
            assertThat(lift.clauses()).isPositive();
            marks.putAll(Sheets.marks(population, unmet, partlyMet));
            int fewer = lift.clauses() - 1;
            raise(marks, Sheets.codes(counted), new Threshold.Lift(fewer, fewer));
            assertThat(reaches(marks, target, level)).isFalse();
        }
    }

    private static boolean reaches(Map<String, Mark> marks, String target, CapabilityLevel level) {
        var whole =
                marks.size() == Clauses.WHOLE ? Tally.of(Sheets.CLAUSES.whole().clauses(), marks) : null;
        return new Standing(
                        CapabilityLevel.valueOf(target),
                        Tally.of(Sheets.CLAUSES.basic().clauses(), marks),
                        whole)
                .reaches(level);
    }

    /** The worst clauses first: those to be fully met, then those that need no more than to be partly met. */
    private static void raise(Map<String, Mark> marks, List<String> codes, Threshold.Lift lift) {
        var worstFirst = codes.stream()
                .filter(code -> marks.get(code) != Fulfilment.FULL)
                .sorted((one, other) -> ((Fulfilment) marks.get(one)).compareTo((Fulfilment) marks.get(other)))
                .toList();
        for (int i = 0; i < lift.clauses(); i++) {
            marks.put(worstFirst.get(i), i < lift.toFullyMet() ? Fulfilment.FULL : Fulfilment.PARTIAL);
        }
    }

    private static String said(Need need) {
        return key(need.message()) + " " + String.join(" ", numbers(need));
    }

    private static String key(Message message) {
        return message.key();
    }

    private static List<String> numbers(Need need) {
        return need.message().arguments().stream().map(Object::toString).toList();
    }

    private static int number(Need need, int argument) {
        return Integer.parseInt(numbers(need).get(argument));
    }

    private static Rating rate(EvaluationSheet sheet) {
        return CapabilityRating.of(sheet, Sheets.CLAUSES).orElseThrow();
    }
}
