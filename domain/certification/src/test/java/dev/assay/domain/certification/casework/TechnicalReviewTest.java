package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.finding.Finding.Grade;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything is reviewed before the decision, and what is decided on is what was reviewed. */
@Rule("CASE-17")
class TechnicalReviewTest {
    private static final Itinerary USUAL = Itinerary.USUAL;

    static List<Arguments> changes() {
        return List.of(
                arguments("a document", USUAL.addDocument()),
                arguments("a finding", USUAL.finding(Grade.OBSERVATION)),
                arguments("an answer", USUAL.answer("F1")),
                arguments("a verification", USUAL.verify("F2", true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void whateverIsAddedAfterwardsMakesItVoid(String what, CaseAct change) {
        var changed = Road.eventfully(Reviewed.class).goOnWhenever(change);

        assertThat(changed.theCase().state()).as(what).isInstanceOf(Concluded.class);
        assertThat(changed.faults(USUAL.refuse("not now"))).containsExactly("STATE CASE-17");
        assertThat(changed.goTo(Reviewed.class).faults(USUAL.refuse("not now"))).isEmpty();
    }

    @Test
    void whatIsJudgedAgainIsReviewedAgain() {
        var reopened = Road.to(Reviewed.class).goOnWhenever(USUAL.reopen());

        assertThat(reopened.theCase().state()).isInstanceOf(Evaluating.class);
        assertThat(reopened.goTo(Concluded.class).theCase().state()).isInstanceOf(Concluded.class);
    }

    @Rule("CASE-16")
    @Test
    void aProposalThatIsDeclinedChangesNothingThatWasReviewed() {
        var road = Road.to(Reviewed.class).goOnWhenever(USUAL.proposeTermination());

        assertThat(road.theCase().state()).isInstanceOf(Reviewed.class);
        assertThat(road.goOnWhenever(USUAL.decideTermination(false)).theCase().state())
                .isInstanceOf(Reviewed.class);
    }

    @Test
    void itStatesWhatWasReviewed() {
        assertThat(Road.to(Concluded.class).faults(new CaseAct.Review(USUAL.day(27), "")))
                .containsExactly("INVALID CASE-17 statement");
        assertThat(Road.to(Reviewed.class)
                        .file()
                        .required(CaseEvent.CaseReviewed.class)
                        .by())
                .isEqualTo("rui");
    }

    @Rule("CASE-18")
    @Test
    void nobodyReviewsWhatHeAuditedOrAppliedFor() {
        var auditor = People.person("an", Role.AUDITOR, Role.REVIEWER);
        var applicant = People.person("tao", Role.APPLICANT, Role.REVIEWER);
        var road = Road.to(Concluded.class);

        assertThat(road.faults(USUAL.review(), auditor)).containsExactly("CONDITION CASE-18");
        assertThat(road.faults(USUAL.review(), applicant)).containsExactly("CONDITION CASE-18");
    }
}
