package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.scheme.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** The marks a criterion can take, from the worst to the best. */
public final class MarkOrder {
    /** Into how many steps the points of a criterion are divided. */
    private static final int STEPS = 4;

    private MarkOrder() {}

    /** Marks of the criterion's kind, at least two; of points, the ends and some between. */
    public static List<Mark> worstFirst(Criterion criterion) {
        return switch (criterion.mark()) {
            case FINDING -> List.of(Mark.Finding.MAJOR, Mark.Finding.MINOR, Mark.Finding.CONFORMS);
            case FULFILMENT -> List.of(Mark.Fulfilment.UNMET, Mark.Fulfilment.PARTIAL, Mark.Fulfilment.FULL);
            case POINTS -> points(criterion.maximum() == null ? BigDecimal.ONE : criterion.maximum());
        };
    }

    private static List<Mark> points(BigDecimal maximum) {
        var step = maximum.divide(BigDecimal.valueOf(STEPS), Mark.Points.DECIMALS, RoundingMode.DOWN);
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> i == STEPS ? maximum : step.multiply(BigDecimal.valueOf(i)))
                .<Mark>map(Mark.Points::new)
                .toList();
    }
}
