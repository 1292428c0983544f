package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.ConductedActivity.TestReport;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Adjustment;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Finding;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.finding.Finding.Grade;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sheet as it is filled in, in pieces, by several auditors. */
@Rule("CASE-13")
class JudgingTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road evaluating = Road.to(Evaluating.class);

    private static CaseAct.RecordMarks judging(String criterion, String points) {
        return USUAL.marks("A", Map.of(criterion, Itinerary.points(points)));
    }

    private static CaseAct.RecordMarks takingBack(String mode, String... criteria) {
        return Altered.in(USUAL.marks(mode, Map.of()), "removed", Set.of(criteria));
    }

    @Test
    void eachMarkKeepsItsAuthorItsModeAndItsEvidence() {
        var road = evaluating.goOn(judging("taste", "9"), People.LEADER).goOn(judging("service", "8"), People.AUDITOR);
        var entries = road.file().sheet().entries();

        assertThat(entries.get("taste").get("A").author()).isEqualTo("lei");
        assertThat(entries.get("service").get("A").author()).isEqualTo("an");
        assertThat(entries.get("service").get("A").evidence()).isEqualTo("three cups");
    }

    @Test
    void theLatestWordOnACriterionInAModeHolds() {
        var road = evaluating.goOn(judging("taste", "9")).goOn(judging("taste", "3"), People.AUDITOR);

        assertThat(road.file().sheet().sheet().marks()).containsEntry("taste", Itinerary.points("3"));
    }

    @Test
    void whoAuditsJudgesAndNobodyElse() {
        assertThat(evaluating.faults(judging("taste", "9"), People.OTHER_AUDITOR))
                .containsExactly("CONDITION CASE-09");
        assertThat(evaluating.faults(judging("taste", "9"), People.EVERYTHING)).containsExactly("CONDITION CASE-09");
    }

    @Test
    void onlyTheFaultsOfWhatWasJustWrittenAreTold() {
        assertThat(evaluating.faults(judging("taste", "9")))
                .as("the rest may still be missing")
                .isEmpty();
        assertThat(evaluating.faults(judging("taste", "11"))).containsExactly("INVALID TEA-01 marks.taste");
        assertThat(evaluating.faults(USUAL.marks("A", Map.of("taste", Mark.Fulfilment.FULL))))
                .containsExactly("INVALID TEA-01 marks.taste");
    }

    @Test
    void aPieceIsOfAModeSaysSomethingAndRestsOnEvidence() {
        assertThat(evaluating.faults(USUAL.marks("Z", Map.of("taste", Itinerary.points("9")))))
                .containsExactly("INVALID CASE-13 mode");
        assertThat(evaluating.faults(USUAL.marks("A", Map.of()))).containsExactly("INVALID CASE-13 marks");
        assertThat(evaluating.faults(Altered.in(judging("taste", "9"), "evidence", " ")))
                .containsExactly("INVALID CASE-13 evidence");
        assertThat(evaluating.faults(Altered.in(judging("taste", "9"), "documents", List.of("D1", "D7"))))
                .containsExactly("INVALID CASE-04 documents");
    }

    @Test
    void aMarkIsTakenBackInTheModeItWasGivenIn() {
        var road = evaluating.goOn(judging("taste", "9")).goOn(judging("service", "8"));

        assertThat(road.goOn(takingBack("A", "taste")).file().sheet().sheet().marks())
                .containsOnlyKeys("service");
        assertThat(road.faults(takingBack("B", "taste"))).containsExactly("INVALID CASE-13 removed.taste");
        assertThat(road.faults(takingBack("A", "tatse"))).containsExactly("INVALID CASE-13 removed.tatse");
        assertThat(evaluating.faults(takingBack("A", "taste"))).containsExactly("INVALID CASE-13 removed.taste");
    }

    @Rule("MPC-06")
    @Test
    void twoModesEachKeepAVerdictWhereTheSchemeHasAUseForThat() {
        var both = Ceremony.evaluating()
                .goOn(USUAL.marks("O", Map.of("bowl", Finding.CONFORMS)))
                .goOn(USUAL.marks("T", Map.of("bowl", Finding.MINOR)), People.AUDITOR);

        assertThat(both.file().sheet().sheet().marks())
                .containsEntry("bowl", new Mark.ByMode(Map.of("O", Finding.CONFORMS, "T", Finding.MINOR)));
        assertThat(both.goOn(takingBack("T", "bowl")).file().sheet().sheet().marks())
                .as("what is left is a mark like any other")
                .containsEntry("bowl", Finding.CONFORMS);
    }

    @Test
    void whereTheSchemeHasNoUseForTwoModesTheSecondIsRefused() {
        var road = evaluating.goOn(judging("taste", "9"));

        assertThat(road.faults(USUAL.marks("B", Map.of("taste", Itinerary.points("8")))))
                .containsExactly("INVALID TEA-01 marks.taste");
    }

    @Test
    void deductionsAndBonusesStandUntilTheyAreGivenAnew() {
        var spilt = List.of(new Adjustment(null, "spilt on a guest"));
        var gift = List.of(new Adjustment(null, "a cup for every guest"));
        var road = Ceremony.evaluating().goOn(Altered.in(USUAL.marks("O", Map.of()), "deductions", spilt));
        var made = road.goOn(Altered.in(USUAL.marks("O", Map.of("bow", Finding.CONFORMS)), "bonuses", gift));

        assertThat(made.file().sheet().deductions()).isEqualTo(spilt);
        assertThat(made.file().sheet().bonuses()).isEqualTo(gift);
        assertThat(made.goOn(Altered.in(USUAL.marks("O", Map.of()), "deductions", List.of()))
                        .file()
                        .sheet()
                        .deductions())
                .isEmpty();
    }

    @Rule("CASE-05")
    @Test
    void whatIsJudgedIsWhatWasAppliedFor() {
        assertThat(Ceremony.evaluating().file().sheet().sheet().target()).isEqualTo("FINE");
        assertThat(evaluating.file().sheet().sheet().target()).isNull();
    }

    @Test
    void aRatingIsProvisionalUntilTheSheetIsFrozen() {
        var half = evaluating.goOn(judging("taste", "9"));
        var whole = half.goOn(judging("service", "8"));

        assertThat(Faults.in(half.rating())).containsExactly("INVALID TEA-01 marks.service");
        assertThat(whole.rating()).isInstanceOf(Outcome.Done.class);
        assertThat(whole.theCase().replay(Road.SCHEME.edition("A").orElseThrow()))
                .as("nothing is stored as a result yet")
                .isEmpty();
    }

    @Rule("CASE-22")
    @Test
    void aFrozenSheetRatesTheSameUnderItsOwnEdition() {
        var replay = Road.to(Concluded.class)
                .theCase()
                .replay(Road.SCHEME.edition("A").orElseThrow())
                .orElseThrow();

        assertThat(replay.agrees()).isTrue();
        assertThat(replay.stored().score()).isEqualByComparingTo("17");
    }

    @Rule("CASE-15")
    @Test
    void aNonconformingMarkNeedsAFindingBeforeTheConclusion() {
        var road = Ceremony.evaluating().goOn(USUAL.marks("O", Map.of("bowl", Finding.MINOR, "bow", Finding.CONFORMS)));
        var conclude = USUAL.conclude(Recommendation.AFTER_CORRECTION);
        var observation = Altered.in(USUAL.finding(Grade.OBSERVATION), "criterion", "bowl");
        var elsewhere = Altered.in(USUAL.finding(Grade.MINOR), "criterion", "bow");
        var raised = Altered.in(USUAL.finding(Grade.MINOR), "criterion", "bowl");

        assertThat(road.faults(conclude)).containsExactly("CONDITION CASE-15");
        assertThat(road.goOn(observation).faults(conclude)).containsExactly("CONDITION CASE-15");
        assertThat(road.goOn(elsewhere).faults(conclude)).containsExactly("CONDITION CASE-15");
        assertThat(road.goOn(raised).faults(conclude)).isEmpty();
    }

    @Test
    void noMarkRestsOnAModeThatWasNotCarriedOut() {
        var road = Ceremony.evaluating()
                .goOn(USUAL.marks("O", Map.of("bowl", Finding.CONFORMS, "bow", Finding.CONFORMS)))
                .goOn(USUAL.marks("T", Map.of("bow", Finding.CONFORMS)));

        assertThat(road.faults(USUAL.conclude())).containsExactly("CONDITION CASE-13 sheet");
        assertThat(road.goOn(takingBack("T", "bow")).faults(USUAL.conclude())).isEmpty();
    }

    @Test
    void aTestBySomebodyElseCountsWithTheReportOfItsLaboratory() {
        var test = Altered.in(
                Altered.in(USUAL.onSite("T", "P1"), "efforts", List.of(Itinerary.effort("an", "0.5"))),
                "manner",
                Manner.OFF_SITE);
        var judged = Ceremony.evaluating()
                .goOn(USUAL.marks("O", Map.of("bowl", Finding.CONFORMS, "bow", Finding.CONFORMS)))
                .goOn(USUAL.report(test));
        var reported = judged.goOn(USUAL.report(Altered.in(test, "testReport", new TestReport("Leaf Lab", "T-1"))));

        assertThat(judged.faults(USUAL.conclude())).containsExactly("CONDITION CASE-13");
        assertThat(reported.faults(USUAL.conclude())).isEmpty();
    }
}
