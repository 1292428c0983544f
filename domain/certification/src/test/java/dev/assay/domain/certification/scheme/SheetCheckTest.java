package dev.assay.domain.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
            Map.of("taste", byMode(TEN, TEN), "service", new Mark.Excluded("guests pour for themselves")),
            Map.of("satisfaction", new Survey(50, 41)),
            List.of(new Adjustment("law", "a lawsuit")),
            List.of(new Adjustment(null, "a medal")),
            "FINE");

    private static List<String> faults(EvaluationSheet sheet, Set<Part> uses) {
        var criteria = new TeaScheme().editions().getFirst().criteria();
        var modes = uses.contains(Part.BY_MODE) ? Set.of("A", "B") : Set.<String>of();
        return new SheetCheck(criteria, "TEA-01", "TEA-09", uses, modes)
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

    private static List<String> faults(Mark taste) {
        return faults(EvaluationSheet.of(Map.of("taste", taste, "service", TEN)), Set.of(Part.BY_MODE));
    }

    private static Mark byMode(Mark one, Mark other) {
        return new Mark.ByMode(Map.of("A", one, "B", other));
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
    void everyVerdictByModeIsAMarkOfItsOwnAndOfAKnownMode() {
        assertThat(faults(byMode(TEN, new Mark.Points(BigDecimal.ZERO)))).isEmpty();
        assertThat(faults(byMode(new Mark.Points(new BigDecimal("10.0001")), Mark.Finding.MINOR)))
                .containsExactly("INVALID TEA-01 marks.taste.byMode.A", "INVALID TEA-01 marks.taste.byMode.B");
        assertThat(faults(new Mark.ByMode(Map.of("A", TEN, "C", TEN, "D", Mark.Fulfilment.FULL))))
                .containsExactly(
                        "INVALID TEA-01 marks.taste.byMode.C",
                        "INVALID TEA-01 marks.taste.byMode.D",
                        "INVALID TEA-01 marks.taste.byMode.D");
    }

    @Test
    void whatIsExcludedIsExcludedInEveryModeOrInNone() {
        var sheet = EvaluationSheet.of(
                Map.of("taste", byMode(TEN, new Mark.Excluded("no tea in the audit")), "service", TEN));

        assertThat(faults(sheet, EnumSet.allOf(Part.class))).containsExactly("INVALID TEA-01 marks.taste.byMode.B");
    }

    @Test
    void whoTakesMarksByModeNamesTheModes() {
        assertThatThrownBy(() -> new SheetCheck(List.of(), "TEA-01", "TEA-09", Set.of(Part.BY_MODE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SheetCheck(List.of(), "TEA-01", "TEA-09", Set.of(), Set.of("A")))
                .isInstanceOf(IllegalArgumentException.class);
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
                            case BY_MODE -> "INVALID TEA-01 marks.taste";
                            case MEASURES -> "INVALID TEA-01 measures";
                            case DEDUCTIONS -> "INVALID TEA-01 deductions";
                            case BONUSES -> "INVALID TEA-01 bonuses";
                            case TARGET -> "INVALID TEA-01 target";
                        });
    }
}
