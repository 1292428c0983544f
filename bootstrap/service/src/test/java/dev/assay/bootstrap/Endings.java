package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Cases that do not end with a certificate, or not at the first try. */
interface Endings extends Running {

    @Test
    @Rule("CASE-06")
    default void anApplicationIsRejectedWithReasonsThatTheApplicantReads() {
        var road = service().road().upTo(Act.ACCEPT);
        assertThat(road.take(Act.REJECT).text("/state")).isEqualTo("rejected");

        assertThat(road.read("lin").text("/applicationReview/rejection/reasons/0"))
                .isEqualTo("Outside our field.");
        assertThat(road.read("lin").body().path("acts")).isEmpty();
    }

    @Test
    @Rule("CASE-16")
    default void anAuditIsTerminatedBySomebodyWhoDidNotProposeIt() {
        var road = service().road().upTo(Act.OPEN_VISIT);
        assertThat(road.attempt("yi", Act.PROPOSE_TERMINATION).status()).isEqualTo(200);
        assertThat(road.read("lin").body().path("termination").isNull()).isTrue();

        var own = road.attempt("yi", Act.DECIDE_TERMINATION);
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.rules()).containsExactly("CASE-16");
        assertThat(road.take(Act.DECIDE_TERMINATION).text("/state")).isEqualTo("terminated");
        assertThat(road.read("lin").text("/termination/ground")).isEqualTo("no-cooperation");
    }

    @Test
    @Rule("CASE-16")
    default void aTerminationThatIsDeclinedLetsTheCaseGoOn() {
        var road = service().road().upTo(Act.PASS_DOCUMENTS);
        road.take(Act.PROPOSE_TERMINATION);
        var declined = road.take(Act.DECIDE_TERMINATION, Map.of("approved", false, "reason", "Try again."));
        assertThat(declined.text("/state")).isEqualTo("planned");

        road.from(Act.PASS_DOCUMENTS, Act.ISSUE_CERTIFICATE);
        assertThat(road.read("lin").text("/state")).isEqualTo("granted");
    }

    @Test
    @Rule("CASE-16")
    default void anApplicantWithdrawsAndOwesWhatWasDone() {
        var road = service().road().upTo(Act.SIGN_CONTRACT);
        road.take(Act.QUOTE_FEES);
        var withdrawn = road.take(Act.WITHDRAW);

        assertThat(withdrawn.text("/state")).isEqualTo("withdrawn");
        assertThat(withdrawn.body().at("/owed/total").decimalValue()).isEqualByComparingTo("1000");
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"CASE-17", "CASE-20"})
    default void aCaseThatFailsIsRefusedForAReasonOfTheListWhereThereIsOne(String scheme) {
        var road = failed(scheme);
        var papers = road.papers();
        assertThat(road.attempt(
                                Act.DECIDE,
                                papers.grant(papers.scheme().codes("levels").getLast()))
                        .rules())
                .contains("CASE-17");
        assertThat(road.attempt(Act.DECIDE, papers.refusal("gold-mark-1")).fields())
                .containsExactly("reasons.0.listed");

        assertThat(road.take(Act.DECIDE, papers.refusal()).text("/state")).isEqualTo("refused");
        assertThat(road.read("lin").body().path("acts")).isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule("CASE-20")
    default void whatFellShortIsPutRightInTheTimeGivenAndJudgedAgain(String scheme) {
        var road = failed(scheme);
        var papers = road.papers();
        var rectifying = road.take(Act.DECIDE, papers.timeToRectify());
        assertThat(rectifying.text("/state")).isEqualTo("rectifying");
        assertThat(rectifying.all("/obligations", "subject")).contains("rectification");
        assertThat(road.attempt(Act.DECIDE, papers.refusal()).fields()).containsExactly("on");

        assertThat(road.take(Act.REPORT_RECTIFICATION).text("/state")).isEqualTo("evaluating");
        road.take(Act.RECORD_MARKS);
        papers.audit()
                .surveys(84, "Queries are answered sooner.")
                .forEach(survey -> road.take(Act.REPORT_SURVEY, survey));
        road.from(Act.CONCLUDE, Act.ISSUE_CERTIFICATE);
        assertThat(road.take(Act.ISSUE_CERTIFICATE).text("/state")).isEqualTo("certified");
    }

    /** Reviewed, with a sheet that is too poor for any level. */
    private Road failed(String scheme) {
        var road = service().road(scheme).upTo(Act.RECORD_MARKS);
        var papers = road.papers();
        road.take(Act.RECORD_MARKS, papers.audit().marks(0, false));
        road.take(Act.RECORD_MARKS, papers.audit().marks(1, false));
        papers.audit().surveys(50, null).forEach(survey -> road.take(Act.REPORT_SURVEY, survey));
        assertThat(road.attempt(Act.CONCLUDE, papers.conclusion("recommended")).fields())
                .containsExactly("recommendation");
        road.take(Act.CONCLUDE, papers.conclusion("not-recommended"));
        road.take(Act.REVIEW);
        return road;
    }
}
