package dev.assay.domain.scheme.aftersales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Rule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayUpTest {

    @Rule("AS-01")
    @ParameterizedTest(name = "{0} points, {1} deductions, {2} bonuses: {4} to {3}")
    @CsvSource({
        "69.9999, 0, 0, QUALIFIED, 0.0001",
        "0, 0, 0, QUALIFIED, 70",
        "72, 3, 0, QUALIFIED, 1",
        "70, 0, 0, THREE_STAR, 10",
        "80, 0, 1, FOUR_STAR, 9",
        "94.5, 0, 0, FIVE_STAR, 0.5",
        "98, 4, 0, FIVE_STAR, 1"
    })
    void theWayUpIsExact(String total, int deductions, int bonuses, String level, String points) {
        var next = rate(Sheets.marks(total), deductions, bonuses).next();

        assertThat(next.level()).isEqualTo(level);
        assertThat(next.needs()).extracting(Rating.Need::points).containsExactly(new BigDecimal(points));
    }

    @Test
    @Rule("AS-01")
    void theWayUpIsInPointsOfTheItemsThatApply() {
        var next = rate(Sheets.marks("90", "5.1.1-1"), 0, 0).next();

        assertThat(next.needs()).extracting(Rating.Need::points).containsExactly(new BigDecimal("2.15"));
    }

    @Test
    @Rule("AS-01")
    void fromTheTopThereIsNoWayUp() {
        assertThat(rate(Sheets.marks("95"), 0, 0).next()).isNull();
    }

    @Test
    @Rule("AS-01")
    void deductionsThatStandInTheWayAreCounted() {
        var only = rate(Sheets.marks("100"), 7, 0).next();
        assertThat(only.level()).isEqualTo("QUALIFIED");
        assertThat(only.needs())
                .extracting(need -> need.message().arguments().getFirst(), Rating.Need::points)
                .containsExactly(tuple("3", null));

        var both = rate(Sheets.marks("73"), 5, 0).next();
        assertThat(both.needs())
                .extracting(need -> need.message().arguments().getFirst(), Rating.Need::points)
                .containsExactly(tuple("1", null), tuple("1", BigDecimal.ONE));
    }

    /** The two keys are worth 3 and 6 of the 100 points. */
    @ParameterizedTest(name = "{0} points beside keys of {1} and {2}, {3} deductions: to {4} by {5}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "63.9999 | 0      | 6 | 0 | QUALIFIED  | 0.0001 points, key 5.1.1-1",
                "64      | 0      | 6 | 0 | THREE_STAR | 10 points, key 5.1.1-1",
                "88.9999 | 0      | 6 | 0 | FIVE_STAR  | 0.0001 points, key 5.1.1-1",
                "89      | 0      | 6 | 0 | FIVE_STAR  | key 5.1.1-1",
                "91      | 0      | 6 | 0 | FIVE_STAR  | key 5.1.1-1",
                "91      | 3      | 0 | 0 | FIVE_STAR  | 1 points, key 5.3.2-2",
                "91      | 0      | 0 | 0 | FIVE_STAR  | 4 points, key 5.1.1-1, key 5.3.2-2",
                "91      | 0      | 6 | 2 | FIVE_STAR  | key 5.1.1-1",
                "91      | 0      | 6 | 3 | FIVE_STAR  | 1 points, key 5.1.1-1",
                "91      | 0      | 6 | 5 | QUALIFIED  | 1 deductions, key 5.1.1-1",
                "91      | 0.0001 | 6 | 0 | -          | -",
                "91      | 3      | 6 | 0 | -          | -"
            })
    @Rule({"AS-01", "AS-02"})
    void aFailedKeyIndicatorIsToBeClosedWhateverElseIsMissingAndAtFiveStarsNothingElseIs(
            String rest, String first, String second, int deductions, String level, String needs) {
        var marks = Sheets.marks(rest, "5.1.1-1", "5.3.2-2");
        marks.put("5.1.1-1", Sheets.points(first));
        marks.put("5.3.2-2", Sheets.points(second));
        var rating = StarRating.of(Sheets.sheet(marks, deductions, 0), Items.of(Sheets.keyed("5.1.1-1", "5.3.2-2")))
                .orElseThrow();

        assertThat(rating.passed()).isEqualTo(level == null);
        assertThat(rating.next() == null ? null : rating.next().level()).isEqualTo(level);
        assertThat(rating.next() == null ? null : told(rating.next())).isEqualTo(needs);
    }

    private static String told(Rating.NextLevel next) {
        return next.needs().stream()
                .map(Rating.Need::message)
                .map(need -> need.key().equals("next.key")
                        ? "key " + need.arguments().getFirst()
                        : need.arguments().getFirst() + need.key().replace("next.", " "))
                .collect(Collectors.joining(", "));
    }

    /** The seed is in the test's name, so that a failure can be run again. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    @Rule("AS-01")
    void betterIsNeverRatedLowerAndTheWayUpReallyLeadsThere(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var marks = randomMarks(random);
            int deductions = random.nextInt(9);
            int bonuses = random.nextInt(3);
            var before = rate(marks, deductions, bonuses);

            assertThat(rank(rate(marks, deductions + 1, bonuses))).isLessThanOrEqualTo(rank(before));
            assertThat(rank(rate(marks, deductions, bonuses + 1))).isGreaterThanOrEqualTo(rank(before));
            var next = before.next();
            if (next != null) {
                var left = needed(next);
                raise(marks, left.subtract(new BigDecimal("0.0001")).max(BigDecimal.ZERO));
                int resolved = Math.min(deductions, 4);
                var almost = rate(marks, resolved, bonuses);
                assertThat(left.signum() > 0 && rank(almost) >= rank(next.level()))
                        .isFalse();
                raise(marks, left.min(new BigDecimal("0.0001")));
                assertThat(rank(rate(marks, resolved, bonuses))).isGreaterThanOrEqualTo(rank(next.level()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    @Rule("AS-01")
    void aBetterMarkNeverLowersTheScore(long seed) {
        var random = new Random(seed);
        var marks = randomMarks(random);
        for (int step = 0; step < 200; step++) {
            var before = rate(marks, 2, 0);
            raise(marks, BigDecimal.valueOf(random.nextInt(10_000), 4));
            var after = rate(marks, 2, 0);

            assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
            assertThat(rank(after)).isGreaterThanOrEqualTo(rank(before));
        }
    }

    private static BigDecimal needed(Rating.NextLevel next) {
        return next.needs().stream()
                .map(Rating.Need::points)
                .filter(points -> points != null)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** Good marks mostly, so that every level comes up; now and then an item that does not apply. */
    private static Map<String, Mark> randomMarks(Random random) {
        var marks = Sheets.marks("0");
        var floor = random.nextInt(10_000);
        for (var item : Sheets.SHIPPED.criteria()) {
            var share = BigDecimal.valueOf(floor + random.nextInt(10_001 - floor), 4);
            marks.put(
                    item.code(),
                    random.nextInt(10) == 0 && !item.code().equals("5.1.1-1")
                            ? new Mark.Excluded("does not apply")
                            : new Mark.Points(item.maximum().multiply(share)));
        }
        return marks;
    }

    private static void raise(Map<String, Mark> marks, BigDecimal by) {
        var left = by;
        for (var item : Sheets.SHIPPED.criteria()) {
            if (marks.get(item.code()) instanceof Mark.Points(var now)) {
                var more = left.min(item.maximum().subtract(now));
                marks.put(item.code(), new Mark.Points(now.add(more)));
                left = left.subtract(more);
            }
        }
    }

    private static Rating rate(Map<String, Mark> marks, int deductions, int bonuses) {
        return StarRatingTest.rate(Sheets.sheet(marks, deductions, bonuses));
    }

    private static int rank(Rating rating) {
        return rating.level() == null ? -1 : rank(rating.level());
    }

    private static int rank(String level) {
        return Star.descending().reversed().indexOf(Star.valueOf(level));
    }
}
