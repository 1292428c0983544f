package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.casework.ShortcomingsForm.ShortcomingForm;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseFile;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "DocumentRound", description = "One round of the document review.")
public record DocumentRoundView(
        LocalDate on,

        @Schema(description = "Whether the documents passed")
        boolean passed,

        @Schema(description = "Why they passed; null if they did not", nullable = true) @Nullable
        String statement,

        @Schema(description = "What was sent back; empty if they passed")
        List<ShortcomingForm> shortcomings,

        @Schema(description = "How the client corrected them; null until it has", nullable = true) @Nullable
        DocumentedStatementForm correction) {

    private DocumentRoundView corrected(CaseEvent.DocumentsCorrected event) {
        return new DocumentRoundView(on, passed, statement, shortcomings, DocumentedStatementForm.of(event));
    }

    static List<DocumentRoundView> all(CaseFile file) {
        var rounds = new ArrayList<DocumentRoundView>();
        for (var event : file.events()) {
            switch (event) {
                case CaseEvent.DocumentsReturned(var on, var shortcomings) ->
                    rounds.add(new DocumentRoundView(on, false, null, ShortcomingForm.all(shortcomings), null));
                case CaseEvent.DocumentsCorrected corrected ->
                    rounds.add(rounds.removeLast().corrected(corrected));
                case CaseEvent.DocumentsPassed(var on, var statement) ->
                    rounds.add(new DocumentRoundView(on, true, statement, List.of(), null));
                default -> {}
            }
        }
        return List.copyOf(rounds);
    }
}
