package dev.assay.domain.scheme.creditgrade;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.scheme.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The indicators of table 1 (CCT/GZ-SC01-02 6.3.6): first, second and third level; the third is marked (CR-01, CR-05). */
final class Indicators {
    static final BigDecimal EACH = BigDecimal.valueOf(5);

    /** How many third-level indicators each second-level one has, in the order of the table. */
    private static final int[][] TABLE = {{3, 2, 1}, {4, 4, 2}, {6, 5, 2}};

    static final List<Criterion> CRITERIA = IntStream.range(0, TABLE.length)
            .boxed()
            .flatMap(first -> IntStream.range(0, TABLE[first].length)
                    .boxed()
                    .flatMap(second -> third(first + 1, second + 1, TABLE[first][second])))
            .toList();

    static final BigDecimal MAXIMUM = EACH.multiply(BigDecimal.valueOf(CRITERIA.size()));

    private Indicators() {}

    private static Stream<Criterion> third(int first, int second, int count) {
        var group = "%d.%d".formatted(first, second);
        return IntStream.rangeClosed(1, count)
                .mapToObj(third -> "%s.%d".formatted(group, third))
                .map(code -> new Criterion(
                        code,
                        CreditGradeScheme.WORDING.text("indicator." + code),
                        CreditGradeScheme.WORDING.text("indicator." + group),
                        Mark.Kind.POINTS,
                        EACH));
    }
}
