package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.explanation.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first-level indicators of GB/T 27922-2011, their weights of 100, and the second-level indicators under each. */
enum FirstLevel {
    SYSTEM("5.1", 40, 7),
    GOODS("5.2", 35, 6),
    CUSTOMERS("5.3", 25, 2);

    /** What the weights add up to. */
    static final BigDecimal TOTAL = BigDecimal.valueOf(100);

    private final String code;
    private final int weight;
    private final int second;

    FirstLevel(String code, int weight, int second) {
        this.code = code;
        this.weight = weight;
        this.second = second;
    }

    String code() {
        return code;
    }

    BigDecimal weight() {
        return BigDecimal.valueOf(weight);
    }

    Text text() {
        return AfterSalesScheme.WORDING.text("indicator." + code);
    }

    List<SecondLevel> second() {
        return IntStream.rangeClosed(1, second)
                .mapToObj(number -> "%s.%d".formatted(code, number))
                .map(clause -> new SecondLevel(this, clause, AfterSalesScheme.WORDING.text("indicator." + clause)))
                .toList();
    }

    /** A second-level indicator, which third-level items belong to. */
    record SecondLevel(FirstLevel first, String code, Text name) {

        /** All fifteen, in the order of the standard. */
        static List<SecondLevel> all() {
            return Arrays.stream(FirstLevel.values())
                    .flatMap(first -> first.second().stream())
                    .toList();
        }

        /** The one whose Chinese name it is; what stands beside it in English is free. */
        static Optional<SecondLevel> named(Text name) {
            return all().stream()
                    .filter(second -> second.name().zh().equals(name.zh()))
                    .findFirst();
        }
    }
}
