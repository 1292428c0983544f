package dev.assay.adapter.http.complaint;

import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.application.port.in.HandleComplaints.Receipt;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Introspected
@Schema(name = "Receipt", description = "What was handed in was received.")
public record ReceiptView(
        @Schema(description = "The reference, by which it is followed")
        String id,

        LocalDate receivedOn,
        @Schema(description = "The last day to answer it") LocalDate answerDueOn,

        @Schema(description = "The same in words and, without an account, that nothing but the reference leads to it")
        BilingualText text) {

    static ReceiptView of(Receipt receipt) {
        var received = receipt.received();
        return new ReceiptView(
                received.complaint().id().value(),
                received.complaint().lodged().on(),
                received.due().on(),
                BilingualText.of(receipt.acknowledgement()));
    }
}
