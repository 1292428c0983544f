package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.finding.Finding.Grade;
import dev.assay.domain.certification.finding.FollowUp.Status;
import dev.assay.domain.certification.finding.Response;
import dev.assay.domain.certification.finding.Verification.Means;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an audit found: raised, answered, verified, and open again if the answer is not effective. */
@Rule("CASE-15")
class FindingTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road evaluating = Road.to(Evaluating.class);
    private final Road raised = evaluating.goOn(USUAL.finding(Grade.MINOR));
    private final Road answered = raised.goOn(USUAL.answer("F1"));

    private static Status status(Road road) {
        return road.file().findings().get("F1").status();
    }

    private static CaseAct.AnswerFinding answering(
            String cause, String correction, String action, String... documents) {
        return new CaseAct.AnswerFinding(
                USUAL.day(24), "F1", new Response(cause, correction, action, List.of(documents)));
    }

    @Test
    void itIsTiedToACriterionAndRestsOnEvidence() {
        var finding = USUAL.finding(Grade.MINOR);

        assertThat(evaluating.faults(Altered.in(finding, "criterion", "smell")))
                .containsExactly("INVALID CASE-15 criterion");
        assertThat(evaluating.faults(Altered.in(finding, "evidence", " "))).containsExactly("INVALID CASE-15 evidence");
        assertThat(evaluating.faults(Altered.in(finding, "documents", List.of("D3"))))
                .containsExactly("INVALID CASE-04 documents");
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void aNonconformityAndNothingElseHasADayByWhichItIsAnswered(Grade grade) {
        var finding = USUAL.finding(grade);
        var otherwise = Altered.in(finding, "dueOn", grade.isNonconformity() ? null : USUAL.day(53));

        assertThat(evaluating.faults(finding)).isEmpty();
        assertThat(evaluating.faults(otherwise)).containsExactly("INVALID CASE-15 dueOn");
    }

    @ParameterizedTest
    @CsvSource({"22, false", "23, false", "24, true"})
    void thatDayIsStillToCome(int due, boolean sound) {
        assertThat(evaluating.faults(Altered.in(USUAL.finding(Grade.MINOR), "dueOn", USUAL.day(due))))
                .isEqualTo(sound ? List.of() : List.of("INVALID CASE-15 dueOn"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-04-25, true,  exactly a month after
            2026-04-26, false, a day more
            """)
    void thatDayIsNoLaterThanTheEditionAllows(LocalDate due, boolean sound, String why) {
        var finding = Altered.in(Altered.in(USUAL.finding(Grade.MINOR), "criterion", "bow"), "dueOn", due);

        assertThat(Ceremony.evaluating().faults(finding))
                .as(why)
                .isEqualTo(sound ? List.of() : List.of("CONDITION CASE-15 dueOn"));
    }

    /** A month to correct, counted from the day of the verification that did not find it effective. */
    @ParameterizedTest
    @CsvSource({"0, INVALID CASE-15 dueOn", "1, ", "30, ", "31, CONDITION CASE-15 dueOn"})
    void theDayToAnswerAgainIsNoLaterThanTheEditionAllowsEither(int days, String fault) {
        var finding = Altered.in(Altered.in(USUAL.finding(Grade.MINOR), "criterion", "bow"), "dueOn", USUAL.day(40));
        var road = Ceremony.evaluating().goOn(finding).goOn(USUAL.answer("F1"));
        var verified = LocalDate.of(2026, 3, 31);
        var again = Altered.in(Itinerary.on(verified, USUAL.verify("F1", false)), "dueOn", verified.plusDays(days));

        assertThat(road.faults(again)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void theTeamRaisesItOrWhoeverReviewsAndNobodyElse() {
        var finding = USUAL.finding(Grade.MINOR);

        assertThat(evaluating.faults(finding, People.AUDITOR)).isEmpty();
        assertThat(evaluating.faults(finding, People.REVIEWER)).isEmpty();
        assertThat(evaluating.faults(finding, People.OTHER_AUDITOR)).containsExactly("CONDITION CASE-09");
        assertThat(raised.file().required(CaseEvent.FindingRaised.class).by()).isEqualTo("lei");
    }

    @Test
    void theClientAnswersWithCauseCorrectionAndCorrectiveAction() {
        assertThat(raised.faults(answering("no fire", "a fire was lit", "a fire is kept", "D1")))
                .isEmpty();
        assertThat(raised.faults(answering("", " ", "", "D8")))
                .containsExactly(
                        "INVALID CASE-15 cause",
                        "INVALID CASE-15 correction",
                        "INVALID CASE-15 correctiveAction",
                        "INVALID CASE-04 documents");
    }

    @Test
    void whatIsNotOpenIsNotAnswered() {
        assertThat(raised.faults(USUAL.answer("F2"))).containsExactly("INVALID CASE-15 finding");
        assertThat(answered.faults(USUAL.answer("F1"))).containsExactly("CONDITION CASE-15 finding");
        assertThat(evaluating.goOn(USUAL.finding(Grade.OBSERVATION)).faults(USUAL.answer("F1")))
                .containsExactly("CONDITION CASE-15 finding");
    }

    @Test
    void whatIsNotAnsweredIsNotVerified() {
        assertThat(raised.faults(USUAL.verify("F1", true))).containsExactly("CONDITION CASE-15 finding");
        assertThat(raised.faults(USUAL.verify("F9", true))).containsExactly("INVALID CASE-15 finding");
        assertThat(answered.goOn(USUAL.verify("F1", true)).faults(USUAL.verify("F1", true)))
                .containsExactly("CONDITION CASE-15 finding");
    }

    @Test
    void anAuditorOfTheTeamVerifiesAndSaysWhat() {
        var silent = Altered.in(USUAL.verify("F1", true), "statement", "");

        assertThat(answered.faults(USUAL.verify("F1", true), People.AUDITOR)).isEmpty();
        assertThat(answered.faults(USUAL.verify("F1", true), People.OTHER_AUDITOR))
                .containsExactly("CONDITION CASE-09");
        assertThat(answered.faults(silent)).containsExactly("INVALID CASE-15 statement");
    }

    @ParameterizedTest
    @EnumSource(Means.class)
    void itIsVerifiedInWritingOrOnSite(Means means) {
        var road = answered.goOn(Altered.in(USUAL.verify("F1", true), "means", means));

        assertThat(road.file().findings().get("F1").verification().means()).isEqualTo(means);
        assertThat(status(road)).isEqualTo(Status.CLOSED);
    }

    @Test
    void whatIsNotEffectiveIsOpenAgainWithANewDay() {
        var reopened = answered.goOn(USUAL.verify("F1", false));

        assertThat(status(reopened)).isEqualTo(Status.OPEN);
        assertThat(reopened.file().findings().get("F1").dueOn()).contains(USUAL.day(60));
        assertThat(status(reopened.goOn(USUAL.answer("F1")))).isEqualTo(Status.ANSWERED);
        assertThat(status(reopened.goOn(USUAL.answer("F1")).goOn(USUAL.verify("F1", true))))
                .isEqualTo(Status.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 60, INVALID CASE-15 dueOn",
        "false, , INVALID CASE-15 dueOn",
        "false, 24, INVALID CASE-15 dueOn",
        "false, 25, "
    })
    void aNewDayIsGivenExactlyWhenItIsOpenAgain(boolean effective, Integer due, String fault) {
        var act = Altered.in(USUAL.verify("F1", effective), "dueOn", due == null ? null : USUAL.day(due));

        assertThat(answered.faults(act)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({"MINOR, false", "MAJOR, false", "OBSERVATION, true", "OPPORTUNITY, true"})
    void onlyNonconformitiesStandInTheWayOfADecision(Grade grade, boolean granted) {
        var road = evaluating.goOn(USUAL.finding(grade)).goTo(Reviewed.class);

        assertThat(road.faults(USUAL.grant("FINE")))
                .isEqualTo(granted ? List.of() : List.of("CONDITION CASE-15 decision"));
    }

    @Test
    void everyOneThatIsNotClosedIsNamed() {
        var road = Road.eventfully(Reviewed.class);

        assertThat(road.attempt(USUAL.grant("FINE")).breaches())
                .extracting(breach -> breach.message().text().en())
                .containsExactly("Nonconformity F1 is not closed.", "Nonconformity F2 is not closed.");
    }

    @Test
    void whatIsClosedAfterTheConclusionNeedsNoConclusionAnew() {
        var road = raised.goTo(Concluded.class)
                .goOnWhenever(USUAL.answer("F1"))
                .goOnWhenever(USUAL.verify("F1", true))
                .goTo(Reviewed.class);

        assertThat(road.file()
                        .required(CaseEvent.VisitConcluded.class)
                        .conclusion()
                        .recommendation())
                .isEqualTo(Recommendation.AFTER_CORRECTION);
        assertThat(road.faults(USUAL.grant("FINE"))).isEmpty();
    }

    @Test
    void whoeverReviewsFindsMore() {
        var road =
                Road.to(Concluded.class).goOn(Itinerary.on(USUAL.day(26), USUAL.finding(Grade.MAJOR)), People.REVIEWER);

        assertThat(road.goTo(Reviewed.class).faults(USUAL.grant("FINE"))).containsExactly("CONDITION CASE-15 decision");
    }
}
