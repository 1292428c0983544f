package dev.assay.adapter.http.complaint;

import dev.assay.application.port.in.HandleComplaints;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintAnswered;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "AnsweredComplaint", description = "The answer in writing.")
public record AnswerView(
        LocalDate on,

        @Schema(description = "Whether the complainant was right")
        boolean upheld,

        String statement,

        @Schema(description = "What it led to; of other people's cases only the body's own people learn")
        List<ConsequenceForm> consequences,

        @Schema(description = "Who answered; for the body's own people only", nullable = true) @Nullable
        String by) {

    static AnswerView of(ComplaintAnswered answer, HandleComplaints.ComplaintView found) {
        return new AnswerView(
                answer.on(),
                answer.upheld(),
                answer.statement(),
                found.consequences().stream().map(ConsequenceForm::of).toList(),
                found.internal() ? answer.by() : null);
    }
}
