package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** A case through everything that can be sent back, and come back. */
interface LongRoad extends Running {
    String SECRET = "As a customer whom nobody knew.";

    @ParameterizedTest
    @ArgumentsSource(EveryScheme.class)
    @Rule({"CASE-06", "CASE-10", "CASE-12", "CASE-14", "CASE-15", "CASE-17", "CG-02", "FEE-01", "MYST-01"})
    default void aCaseThatIsSentBackWhereverItCanBeEndsWithACertificate(String scheme) {
        var road = service().road(scheme).upTo(Act.ACCEPT);
        returnsTheApplication(road);
        quotes(road);
        objectsToTheTeam(road);
        returnsTheDocuments(road);
        visitsUnseen(road);
        raisesFindings(road);
        surveysTwice(road);
        concludesAndReviewsTwice(road);

        var certified = road.from(Act.DECIDE, Act.ISSUE_CERTIFICATE).take(Act.ISSUE_CERTIFICATE);
        assertThat(service()
                        .api()
                        .get("/api/certificates/" + certified.text("/certificate"))
                        .text("/status"))
                .isEqualTo("valid");
        assertThat(certified.body().at("/owed/total").decimalValue()).isPositive();
        assertThat(road.journal("jue"))
                .containsSubsequence(
                        "application-returned",
                        "application-submitted",
                        "objection-upheld",
                        "objection-dismissed",
                        "documents-returned",
                        "documents-corrected",
                        "visit-opened",
                        "finding-verified",
                        "case-reviewed",
                        "finding-answered",
                        "evaluation-reopened",
                        "visit-concluded",
                        "case-reviewed",
                        "certificate-granted");
    }

    private void returnsTheApplication(Road road) {
        var returned = road.take(Act.RETURN_APPLICATION);
        assertThat(returned.text("/state")).isEqualTo("returned");
        assertThat(returned.text("/applicationReview/returns/0/shortcomings/0/item"))
                .isEqualTo("Manual");
        road.take(Act.AMEND);
        assertThat(road.take(Act.SUBMIT).text("/state")).isEqualTo("submitted");
    }

    private void quotes(Road road) {
        road.take(Act.ACCEPT);
        var quoted = road.take(Act.QUOTE_FEES);
        assertThat(quoted.body().at("/quotation/total").decimalValue()).isPositive();
        road.take(Act.SIGN_CONTRACT);
    }

    /** One objection is upheld, so that the team is formed anew without the member; the other dismissed. */
    private void objectsToTheTeam(Road road) {
        var withCai = road.papers().plan(Map.of("an", "leader", "bo", "auditor", "cai", "observer"));
        road.take(Act.PLAN, withCai);
        road.take(Act.RAISE_OBJECTION, Map.of("member", "cai", "reason", "Was our cook."));
        assertThat(road.take(Act.DECIDE_OBJECTION, Map.of("upheld", true, "reason", "So he was."))
                        .text("/state"))
                .isEqualTo("contracted");
        assertThat(road.attempt(Act.PLAN, withCai).fields()).containsExactly("team.cai");
        road.take(Act.PLAN, road.papers().planOfTomorrow());
        road.take(Act.RAISE_OBJECTION);
        assertThat(road.take(Act.DECIDE_OBJECTION).text("/state")).isEqualTo("planned");
    }

    private void returnsTheDocuments(Road road) {
        assertThat(road.take(Act.RETURN_DOCUMENTS).text("/state")).isEqualTo("documents-returned");
        assertThat(road.attempt("an", Act.OPEN_VISIT).status()).isEqualTo(409);
        assertThat(road.take(Act.CORRECT_DOCUMENTS).text("/state")).isEqualTo("planned");
        var passed = road.take(Act.PASS_DOCUMENTS);
        assertThat(passed.all("/documentReview", "passed")).containsExactly("false", "true");
    }

    /** On the day before the visit, where the scheme knows mystery visits. */
    private void visitsUnseen(Road road) {
        road.papers().audit().mysteryVisit(SECRET).ifPresent(visit -> {
            assertThat(road.take(Act.REPORT_ACTIVITY, visit).text("/activities/0/manner"))
                    .isEqualTo("mystery");
            assertThat(whatTheApplicantSees(road))
                    .noneMatch(seen ->
                            seen.contains(SECRET) || seen.contains("mystery") || seen.contains("activity-reported"));

            road.take(Act.RELEASE_ACTIVITY);
            assertThat(road.read("lin").text("/activities/0/summary")).isEqualTo(SECRET);
            assertThat(road.journal("lin")).containsSubsequence("activity-reported", "activity-released");
        });
        road.from(Act.OPEN_VISIT, Act.REPORT_SURVEY);
    }

    private List<String> whatTheApplicantSees(Road road) {
        return Stream.of("", "/journal", "/journal/export", "/documents")
                .map(part ->
                        service().api().get("lin", road.path() + part).body().toString())
                .toList();
    }

    /** A minor nonconformity, a major one whose first answer is not effective, and an observation. */
    private void raisesFindings(Road road) {
        var papers = road.papers();
        for (var grade : List.of("major", "minor", "observation")) {
            road.take(Act.RAISE_FINDING, papers.finding(grade));
        }
        road.take(Act.ANSWER_FINDING);
        assertThat(road.take(Act.VERIFY_FINDING, papers.verification(false)).text("/findings/0/status"))
                .isEqualTo("open");
        road.take(Act.ANSWER_FINDING);
        assertThat(road.take(Act.VERIFY_FINDING).text("/findings/0/status")).isEqualTo("closed");
        assertThat(road.read("lin").all("/findings", "status")).containsExactly("closed", "open", "noted");
    }

    /** Where the scheme measures nothing, nothing is surveyed. */
    private void surveysTwice(Road road) {
        var papers = road.papers();
        papers.audit().surveys(79, null).forEach(survey -> road.take(Act.REPORT_SURVEY, survey));
        if (!papers.scheme().codes("measures").isEmpty()) {
            assertThat(road.attempt(Act.CONCLUDE, papers.conclusion("recommended"))
                            .fields())
                    .contains("recommendation");
        }
        for (var again : papers.audit().surveys(84, null)) {
            assertThat(road.attempt(Act.REPORT_SURVEY, again).fields()).containsExactly("improvement");
        }
        papers.audit()
                .surveys(84, "Queries are answered sooner.")
                .forEach(survey -> road.take(Act.REPORT_SURVEY, survey));
    }

    /** What is open blocks the recommendation; what changes after the review makes it void. */
    private void concludesAndReviewsTwice(Road road) {
        assertThat(road.attempt(Act.CONCLUDE, road.papers().conclusion("recommended"))
                        .rules())
                .contains("CASE-15");
        road.take(Act.CONCLUDE, road.papers().conclusion("after-correction"));
        assertThat(road.take(Act.REVIEW).text("/state")).isEqualTo("reviewed");
        assertThat(road.attempt(Act.DECIDE, road.papers().grant(road.level())).rules())
                .contains("CASE-15");

        var answer = Api.json(road.papers().body(Act.ANSWER_FINDING));
        var answered = service().api().post("lin", road.path() + "/findings/F2/response", answer);
        assertThat(answered.text("/state")).isEqualTo("concluded");
        assertThat(road.attempt("jue", Act.DECIDE).status()).isEqualTo(409);
        var verification = Api.json(road.papers().verification(true));
        service().api().post("an", road.path() + "/findings/F2/verification", verification);

        road.take(Act.REOPEN_EVALUATION);
        assertThat(road.take(Act.CONCLUDE).text("/conclusion/recommendation")).isEqualTo("recommended");
        assertThat(road.take(Act.REVIEW).text("/state")).isEqualTo("reviewed");
    }
}
