package dev.assay.domain.certification.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What something costs, item by item.
 *
 * @param currency ISO 4217 code
 * @param atCost what is charged beside it as it arises
 */
@ValueObject
public record Quotation(String currency, List<Line> lines, List<FeeItem> atCost) {
    public Quotation {
        lines = List.copyOf(lines);
        atCost = List.copyOf(atCost);
    }

    /** So many of an item, at so much each. */
    @ValueObject
    public record Line(FeeItem item, BigDecimal quantity, BigDecimal price) {
        public BigDecimal amount() {
            return quantity.multiply(price);
        }
    }

    public BigDecimal total() {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The prices that it was made with. */
    public PriceList prices() {
        return new PriceList(currency, lines.stream().collect(Collectors.toMap(Line::item, Line::price)));
    }
}
