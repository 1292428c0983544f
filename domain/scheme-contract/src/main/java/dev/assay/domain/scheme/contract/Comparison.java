package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.explanation.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a reason claims to have compared, where both sides are numbers of the same unit. */
record Comparison(String sign, BigDecimal bound, BigDecimal actual) {
    private static final Pattern EXPECTED = Pattern.compile("([≥≤<>=])\\s*(-?\\d+(?:\\.\\d+)?)\\s*(.*)");
    private static final Pattern ACTUAL = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(.*)");

    static Optional<Comparison> in(Reason reason) {
        var expected = EXPECTED.matcher(reason.expected());
        var actual = ACTUAL.matcher(reason.actual());
        return expected.matches() && actual.matches() && expected.group(3).equals(actual.group(2))
                ? Optional.of(new Comparison(
                        expected.group(1), new BigDecimal(expected.group(2)), new BigDecimal(actual.group(1))))
                : Optional.empty();
    }

    boolean holds() {
        int order = actual.compareTo(bound);
        return switch (sign) {
            case "≥" -> order >= 0;
            case "≤" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }
}
