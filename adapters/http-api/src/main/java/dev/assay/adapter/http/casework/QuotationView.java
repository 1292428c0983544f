package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.fee.Quotation;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Quotation", description = "What something costs, item by item.")
public record QuotationView(
        @Schema(description = "The day it was quoted; null for what is owed now", nullable = true) @Nullable
        LocalDate on,

        @Schema(description = "ISO 4217", example = "CNY") String currency,
        List<LineView> lines,
        @Schema(example = "41000") BigDecimal total,

        @Schema(description = "What is charged beside it as it arises", example = "[\"travel\"]")
        List<String> atCost) {

    @Introspected
    @Schema(name = "QuotationLine", description = "So many of an item, at so much each.")
    public record LineView(
            @Schema(example = "evaluation") String item,
            BilingualText name,
            @Schema(example = "CESI-SC-OD01 7.2 b") String clause,
            @Schema(example = "2.5") BigDecimal quantity,
            @Schema(example = "3000") BigDecimal price,
            @Schema(example = "7500") BigDecimal amount) {

        static LineView of(Quotation.Line line) {
            var item = line.item();
            return new LineView(
                    Words.of(item),
                    BilingualText.of(item.text()),
                    item.clause(),
                    line.quantity(),
                    line.price(),
                    line.amount());
        }
    }

    static QuotationView of(CaseEvent.FeesQuoted event) {
        return of(event.on(), event.quotation());
    }

    static QuotationView of(Quotation owed) {
        return of(null, owed);
    }

    private static QuotationView of(@Nullable LocalDate on, Quotation quotation) {
        return new QuotationView(
                on,
                quotation.currency(),
                quotation.lines().stream().map(LineView::of).toList(),
                quotation.total(),
                quotation.atCost().stream().map(Words::of).toList());
    }
}
