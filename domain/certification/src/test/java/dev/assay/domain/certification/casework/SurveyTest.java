package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guests are asked; too few satisfied ones block until the causes are found, and they are asked again. */
@Rule("CG-02")
class SurveyTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road evaluated = Road.to(Evaluating.class).evaluated();

    @ParameterizedTest
    @CsvSource({"79, false", "80, true", "81, true"})
    void fourInFiveAreSatisfiedAndNotOneLess(int satisfied, boolean enough) {
        assertThat(evaluated.goOn(USUAL.survey(100, satisfied, null)).faults(USUAL.conclude()))
                .isEqualTo(enough ? List.of() : List.of("CONDITION CASE-14 recommendation"));
    }

    @Test
    void tooFewSatisfiedBlocksAndIsNoRefusal() {
        var asked = evaluated.goOn(USUAL.survey(100, 79, null));
        var again = asked.goOn(USUAL.survey(100, 84, "the water is hot now"));

        assertThat(asked.faults(USUAL.conclude(Recommendation.AFTER_CORRECTION)))
                .isEmpty();
        assertThat(asked.goTo(Reviewed.class).faults(USUAL.grant("FINE"))).containsOnly("CONDITION CASE-17 decision");
        assertThat(again.goTo(Reviewed.class).faults(USUAL.grant("FINE"))).isEmpty();
    }

    @Test
    void whatWasFoundAfterTheConclusionIsAskedAgainToo() {
        var concluded = evaluated.goOn(USUAL.survey(100, 79, null)).goTo(Reviewed.class);
        var again = concluded
                .goOnWhenever(USUAL.reopen())
                .goOnWhenever(USUAL.survey(100, 84, "the water is hot now"))
                .goTo(Reviewed.class);

        assertThat(again.faults(again.notBefore(USUAL.grant("FINE")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ,                     false
            ' ',                  false
            the water is hot now, true
            """)
    void whoAsksAgainSaysWhatWasImproved(String improvement, boolean sound) {
        var asked = evaluated.goOn(USUAL.survey(100, 79, null));

        assertThat(asked.faults(USUAL.survey(100, 84, improvement)))
                .isEqualTo(sound ? List.of() : List.of("CONDITION CG-02 improvement"));
    }

    @ParameterizedTest
    @CsvSource({"99, false", "100, true", "101, true"})
    void noMoreAreAskedThanThereAre(int population, boolean sound) {
        var survey = Altered.in(USUAL.survey(100, 84, null), "population", population);

        assertThat(evaluated.faults(survey)).isEqualTo(sound ? List.of() : List.of("INVALID CG-02 population"));
    }

    @Test
    void itSaysHowItsSampleWasDrawnAndWhatItMeasures() {
        var survey = USUAL.survey(100, 84, null);

        assertThat(evaluated.faults(Altered.in(survey, "sampling", ""))).containsExactly("INVALID CG-02 sampling");
        assertThat(evaluated.faults(Altered.in(survey, "measure", "thirst"))).containsExactly("INVALID CG-02 measure");
        assertThat(evaluated.faults(Altered.in(survey, "documents", List.of("D5"))))
                .containsExactly("INVALID CASE-04 documents");
        assertThat(evaluated.faults(survey, People.OTHER_AUDITOR)).containsExactly("CONDITION CASE-09");
    }

    @Test
    void whatTheEditionFindsWrongWithItIsTold() {
        assertThat(evaluated.faults(USUAL.survey(10, 11, null)))
                .containsExactly("INVALID TEA-01 measures.satisfaction");
        assertThat(evaluated.faults(USUAL.survey(0, 0, null))).containsExactly("INVALID TEA-01 measures.satisfaction");
    }

    @Test
    void theLatestCounts() {
        var road = evaluated.goOn(USUAL.survey(100, 79, null)).goOn(USUAL.survey(50, 50, "everything"));

        assertThat(road.file().sheet().measures()).containsEntry("satisfaction", new Survey(50, 50));
    }
}
