package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.casework.CaseAct;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "ActivityReport", description = "One evaluation activity that was carried out.")
public record ActivityForm(
        @Schema(description = DayForm.DAY, nullable = true) @Nullable
        LocalDate on,

        @NotNull @Schema(description = "The code of the evaluation mode it belongs to", example = "A")
        String mode,

        @NotNull @Schema(description = "The id of the place in scope", example = "P1")
        String place,

        @NotNull @Schema(description = "First day") LocalDate from,

        @NotNull @Schema(description = "Last day, not after the day of this act")
        LocalDate to,

        @NotNull
        @Schema(
                description = "How; the client is not told of a mystery visit before it is released",
                type = "string",
                implementation = String.class,
                allowableValues = {"on-site", "off-site", "remote", "mystery"},
                example = "on-site")
        ConductedActivity.Manner manner,

        @NotNull List<@NotNull @Valid EffortForm> efforts,

        @NotNull @Schema(description = "What was done, in words")
        String summary,

        @Schema(description = Enclosed.DOCUMENTS, example = Enclosed.EXAMPLE, nullable = true) @Nullable
        List<@NotNull String> documents,

        @Schema(description = "The report of the laboratory that was subcontracted", nullable = true) @Valid @Nullable
        TestReportForm testReport)
        implements ActForm {

    @Introspected
    @Schema(name = "Effort", description = "One person's share.")
    public record EffortForm(
            @NotNull @Schema(description = "The account name", example = "li.wei")
            String person,

            @NotNull @Schema(description = "Man-days of 8 hours, travel not counted; more than 0", example = "1.5")
            BigDecimal days) {

        static EffortForm of(ConductedActivity.Effort effort) {
            return new EffortForm(effort.person(), effort.days());
        }

        ConductedActivity.Effort effort() {
            return new ConductedActivity.Effort(person, days);
        }
    }

    @Introspected
    @Schema(name = "TestReport", description = "A test report by a subcontracted laboratory.")
    public record TestReportForm(
            @NotNull String laboratory,
            @NotNull @Schema(example = "T-2026-118") String number) {

        static @Nullable TestReportForm of(ConductedActivity.@Nullable TestReport report) {
            return report == null ? null : new TestReportForm(report.laboratory(), report.number());
        }

        private static ConductedActivity.@Nullable TestReport report(@Nullable TestReportForm form) {
            return form == null ? null : new ConductedActivity.TestReport(form.laboratory, form.number);
        }
    }

    CaseAct.ReportActivity act(LocalDate day) {
        return new CaseAct.ReportActivity(
                day,
                new ConductedActivity(
                        mode,
                        place,
                        from,
                        to,
                        manner,
                        efforts.stream().map(EffortForm::effort).toList(),
                        summary,
                        Enclosed.orNone(documents),
                        TestReportForm.report(testReport)));
    }
}
