package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.problem.Problem;
import dev.assay.adapter.http.scheme.RatingView;
import dev.assay.adapter.http.scheme.SheetForm;
import dev.assay.adapter.http.scheme.SheetForm.AdjustmentForm;
import dev.assay.adapter.http.scheme.SheetForm.SurveyForm;
import dev.assay.application.port.in.WorkOnCases;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.evaluation.WorkingSheet;
import dev.assay.domain.certification.explanation.Outcome;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "WorkingSheet", description = "The sheet as far as it is filled in, and what it would rate.")
public record SheetView(
        @Schema(description = "The scheme's id", example = "gold-mark")
        String scheme,

        @Schema(description = "The edition it is rated under", example = "B/1")
        String edition,

        @Schema(description = "Whether it may still change; a provisional rating is no result")
        boolean provisional,

        @Schema(description = SheetForm.TARGET, example = "L3", nullable = true) @Nullable
        String target,

        @Schema(description = "Criterion code to mode code to what was judged there")
        Map<String, Map<String, EntryView>> entries,

        Map<String, SurveyForm> measures,
        List<AdjustmentForm> deductions,
        List<AdjustmentForm> bonuses,

        @Schema(description = "What it rates; null while it is not complete", nullable = true) @Nullable
        RatingView rating,

        @Schema(description = "What is missing or wrong for a rating; empty when it is complete")
        List<Problem.Fault> missing) {

    @Introspected
    @Schema(name = "SheetEntry", description = "A mark, by whom, and what it rests on.")
    public record EntryView(
            Mark mark,
            @Schema(description = "The account that judged") String author,

            @Schema(description = "What it rests on, in words")
            String evidence,

            @Schema(description = Enclosed.DOCUMENTS) List<String> documents) {

        static EntryView of(WorkingSheet.Entry entry) {
            return new EntryView(entry.mark(), entry.author(), entry.evidence(), entry.documents());
        }
    }

    static SheetView of(WorkOnCases.SheetInWork found) {
        var sheet = found.sheet();
        var rating = found.rating();
        return new SheetView(
                found.scheme(),
                found.edition(),
                found.provisional(),
                sheet.target(),
                entries(sheet),
                SurveyForm.all(sheet.measures()),
                AdjustmentForm.all(sheet.deductions()),
                AdjustmentForm.all(sheet.bonuses()),
                rating instanceof Outcome.Done<Rating>(var rated)
                        ? RatingView.of(found.scheme(), found.edition(), rated)
                        : null,
                rating.breaches().stream().map(Problem.Fault::of).toList());
    }

    private static Map<String, Map<String, EntryView>> entries(WorkingSheet sheet) {
        var entries = new LinkedHashMap<String, Map<String, EntryView>>();
        sheet.entries().forEach((criterion, modes) -> {
            var byMode = new TreeMap<String, EntryView>();
            modes.forEach((mode, entry) -> byMode.put(mode, EntryView.of(entry)));
            entries.put(criterion, byMode);
        });
        return entries;
    }
}
