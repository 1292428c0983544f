package dev.assay.domain.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.scheme.SheetCheck.Part;
import dev.assay.domain.certification.tea.TeaScheme;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetCheckTest {
    private static final Mark TEN = new Mark.Points(BigDecimal.TEN);
    private static final EvaluationSheet WITH_EVERYTHING = new EvaluationSheet(
            Map.of("taste", TEN, "service", new Mark.Excluded("guests pour for themselves")),
            Map.of("satisfaction", new Survey(50, 41)),
            List.of(new Adjustment("law", "a lawsuit")),
            List.of(new Adjustment(null, "a medal")),
            "FINE");

    private static List<String> faults(EvaluationSheet sheet, Set<Part> uses) {
        var criteria = new TeaScheme().editions().getFirst().criteria();
        return new SheetCheck(criteria, "TEA-01", "TEA-09", uses)
                .faultsIn(sheet).orDone(() -> sheet).breaches().stream()
                        .map(breach -> {
                            assertThat(breach.message().text().zh()).isNotBlank();
                            return breach.kind() + " " + breach.rule() + " " + breach.field();
                        })
                        .toList();
    }

    private static List<String> faults(Mark taste, Mark service) {
        return faults(EvaluationSheet.of(Map.of("taste", taste, "service", service)), Set.of(Part.EXCLUSIONS));
    }

    @ParameterizedTest
    @CsvSource({"-0.0001, false", "0, true", "4.5, true", "10, true", "10.0, true", "10.0001, false"})
    void pointsLieBetweenNothingAndTheMaximum(BigDecimal points, boolean sound) {
        assertThat(faults(new Mark.Points(points), TEN))
                .isEqualTo(sound ? List.of() : List.of("INVALID TEA-01 marks.taste"));
    }

    @Test
    void everyCriterionIsJudgedAndNoOther() {
        var marks = new LinkedHashMap<String, Mark>();
        marks.put("aroma", TEN);
        marks.put("", TEN);

        assertThat(faults(EvaluationSheet.of(marks), Set.of()))
                .containsExactlyInAnyOrder(
                        "INVALID TEA-01 marks.aroma",
                        "INVALID TEA-01 marks.",
                        "INVALID TEA-01 marks.taste",
                        "INVALID TEA-01 marks.service");
    }

    @Test
    void aMarkIsOfItsCriterionsKind() {
        assertThat(faults(Mark.Fulfilment.FULL, Mark.Finding.CONFORMS))
                .containsExactlyInAnyOrder("INVALID TEA-01 marks.taste", "INVALID TEA-01 marks.service");
    }

    @Test
    void anExclusionHasAReasonAndIsNeverOfEverything() {
        var reason = new Mark.Excluded("guests pour for themselves");

        assertThat(faults(TEN, reason)).isEmpty();
        assertThat(faults(TEN, new Mark.Excluded(" "))).containsExactly("INVALID TEA-09 marks.service");
        assertThat(faults(reason, reason)).containsExactly("CONDITION TEA-09 marks");
    }

    @Test
    void aSheetMayHaveEverythingThatTheSchemeHasAUseFor() {
        assertThat(faults(WITH_EVERYTHING, EnumSet.allOf(Part.class))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void aPartThatTheSchemeHasNoUseForIsAFault(Part part) {
        assertThat(faults(WITH_EVERYTHING, EnumSet.complementOf(EnumSet.of(part))))
                .containsExactly(
                        switch (part) {
                            case EXCLUSIONS -> "INVALID TEA-09 marks.service";
                            case MEASURES -> "INVALID TEA-01 measures";
                            case DEDUCTIONS -> "INVALID TEA-01 deductions";
                            case BONUSES -> "INVALID TEA-01 bonuses";
                            case TARGET -> "INVALID TEA-01 target";
                        });
    }
}
