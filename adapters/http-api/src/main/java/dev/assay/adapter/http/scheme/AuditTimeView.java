package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.explanation.AppliedInterpretation;
import dev.assay.adapter.http.explanation.ReasonView;
import dev.assay.application.port.in.ConsultSchemes.Answer;
import dev.assay.domain.certification.audit.AuditTime;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

@Introspected
@Schema(name = "AuditTime", description = "How long an audit takes, and why.")
public record AuditTimeView(
        @Schema(example = "gold-mark") String scheme,

        @Schema(description = "The edition it was computed under", example = "B/1")
        String edition,

        @Schema(description = "Man-days of 8 hours, travel not counted", example = "3.0")
        BigDecimal days,

        @Schema(description = "How many of them on site at least", example = "2.4")
        BigDecimal onSiteMinimum,

        List<ReasonView> reasons,
        List<AppliedInterpretation> interpretations) {

    static AuditTimeView of(Answer<AuditTime> answer) {
        var time = answer.value();
        return new AuditTimeView(
                answer.under().scheme().id(),
                answer.under().edition().id(),
                time.days(),
                time.onSiteMinimum(),
                time.reasons().stream().map(ReasonView::of).toList(),
                time.interpretations().stream().map(AppliedInterpretation::of).toList());
    }
}
