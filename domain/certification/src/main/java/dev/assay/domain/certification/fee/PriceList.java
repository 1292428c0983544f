package dev.assay.domain.certification.fee;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the body charges, each item by its basis.
 *
 * @param currency ISO 4217 code
 * @param prices not negative; an item without a price is not quoted
 */
@ValueObject
public record PriceList(String currency, Map<FeeItem, BigDecimal> prices) {
    public PriceList {
        prices = Map.copyOf(prices);
        prices.forEach((item, price) -> {
            if (price.signum() < 0) {
                throw new IllegalArgumentException("a price is not negative: %s %s".formatted(item, price));
            }
        });
    }

    /** What so many of each item cost; those that are charged at cost are named without an amount. */
    public Quotation quote(Map<FeeItem, BigDecimal> quantities) {
        var ordered = new EnumMap<FeeItem, BigDecimal>(FeeItem.class);
        ordered.putAll(quantities);
        List<Quotation.Line> lines = ordered.entrySet().stream()
                .flatMap(entry -> line(entry.getKey(), entry.getValue()).stream())
                .toList();
        var atCost = Arrays.stream(FeeItem.values())
                .filter(item -> item.basis() == FeeItem.Basis.AT_COST && quantities.containsKey(item))
                .toList();
        return new Quotation(currency, lines, atCost);
    }

    private Optional<Quotation.Line> line(FeeItem item, BigDecimal quantity) {
        return Optional.ofNullable(prices.get(item))
                .filter(_ -> item.basis() != FeeItem.Basis.AT_COST)
                .map(price -> new Quotation.Line(item, quantity, price));
    }
}
