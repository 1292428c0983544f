package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.scheme.aftersales.FirstLevel.SecondLevel;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stands in for the third-level items of GB/T 27922-2011, which are licensed (AS-03 ▲): two under each second-level
 * indicator, each first-level weight spread over them in whole points, what does not divide going to the first ones. It
 * marks no key indicators.
 */
final class Placeholder {
    private static final int UNDER_EACH = 2;
    private static final Text NAME = AfterSalesScheme.WORDING.text("placeholder");

    static final Catalogue CATALOGUE = new Catalogue(
            "%s / %s".formatted(NAME.zh(), NAME.en()),
            true,
            Arrays.stream(FirstLevel.values()).flatMap(Placeholder::items).toList());

    private Placeholder() {}

    private static Stream<Catalogue.Entry> items(FirstLevel first) {
        var second = first.second();
        return IntStream.range(0, second.size() * UNDER_EACH)
                .mapToObj(index ->
                        item(second.get(index / UNDER_EACH), index % UNDER_EACH + 1, points(first, second, index)));
    }

    private static BigDecimal points(FirstLevel first, List<SecondLevel> second, int index) {
        var count = BigDecimal.valueOf((long) second.size() * UNDER_EACH);
        var shares = first.weight().divideAndRemainder(count);
        return BigDecimal.valueOf(index).compareTo(shares[1]) < 0 ? shares[0].add(BigDecimal.ONE) : shares[0];
    }

    private static Catalogue.Entry item(SecondLevel second, int number, BigDecimal points) {
        var name = AfterSalesScheme.WORDING
                .message("placeholder.item", second.name(), Integer.toString(number))
                .text();
        return new Catalogue.Entry("%s-%d".formatted(second.code(), number), second.name(), name, points, Set.of());
    }
}
