package dev.assay.bootstrap;

import dev.assay.domain.certification.fee.FeeItem;
import dev.assay.domain.certification.fee.PriceList;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.MapFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an operator charges.
 *
 * @param currency ISO 4217 code
 * @param prices item to price, such as {@code technical-review: 2000}; without prices nothing is quoted
 */
@ConfigurationProperties("assay.fees")
record FeeSettings(
        @Bindable(defaultValue = "CNY") String currency,

        @MapFormat(transformation = MapFormat.MapTransformation.FLAT)
        Map<String, String> prices) {

    /**
     * The price list.
     *
     * @throws IllegalArgumentException naming every setting that is no item or no price
     */
    PriceList priceList() {
        var faults = new ArrayList<String>();
        var list = new EnumMap<FeeItem, BigDecimal>(FeeItem.class);
        prices.forEach((key, value) -> {
            try {
                var price = new BigDecimal(value);
                if (price.signum() < 0) {
                    faults.add("assay.fees.prices.%s is negative: %s".formatted(key, value));
                }
                list.put(FeeItem.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_')), price);
            } catch (NumberFormatException _) {
                faults.add("assay.fees.prices.%s is no number: %s".formatted(key, value));
            } catch (IllegalArgumentException _) {
                faults.add("assay.fees.prices.%s: there is no such fee".formatted(key));
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return new PriceList(currency, list);
    }
}
