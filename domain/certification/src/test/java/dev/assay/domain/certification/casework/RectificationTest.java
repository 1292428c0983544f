package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.casework.CaseState.Certified;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Rectifying;
import dev.assay.domain.certification.casework.CaseState.Refused;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limited time to put right what fell short: reported in time and judged again, or refused when it is over. */
@Rule("CASE-20")
class RectificationTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road shortOf =
            Road.to(Evaluating.class).goOn(USUAL.marks("5", "5")).goTo(Reviewed.class);
    private final Road rectifying = shortOf.goOn(USUAL.rectify());

    private static CaseAct.Decide until(int day, Shortcoming... shortcomings) {
        return new CaseAct.Decide(USUAL.day(30), new Decision.Rectify(USUAL.day(day), List.of(shortcomings)));
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, false", "31, true"})
    void theTimeEndsAfterTheDayItIsGiven(int day, boolean sound) {
        assertThat(shortOf.faults(until(day, new Shortcoming("taste", "stale"))))
                .isEqualTo(sound ? List.of() : List.of("INVALID CASE-20 until"));
    }

    @Test
    void whatFellShortIsNamed() {
        assertThat(shortOf.faults(until(60))).containsExactly("INVALID CASE-20 shortcomings");
        assertThat(shortOf.faults(until(60, new Shortcoming("taste", ""))))
                .containsExactly("INVALID CASE-20 shortcomings");
    }

    @Test
    void aResultThatConformsLeavesNothingToRectify() {
        assertThat(Road.to(Reviewed.class).faults(USUAL.rectify())).containsExactly("CONDITION CASE-20 decision");
    }

    @ParameterizedTest
    @CsvSource({"59, true", "60, true", "61, false"})
    void itIsReportedInTime(int day, boolean inTime) {
        assertThat(rectifying.faults(Itinerary.on(USUAL.day(day), USUAL.reportRectification())))
                .isEqualTo(inTime ? List.of() : List.of("CONDITION CASE-20 on"));
    }

    @Test
    void noDateOnAReportMakesItCameInTime() {
        var dated = Itinerary.on(USUAL.day(60), USUAL.reportRectification());

        assertThat(Faults.in(rectifying.attempt(dated, People.APPLICANT, USUAL.day(61))))
                .containsExactly("CONDITION CASE-20 on");
    }

    @Test
    void aReportSaysWhatWasDoneAndEnclosesWhatIsOnFile() {
        assertThat(rectifying.faults(new CaseAct.ReportRectification(USUAL.day(50), " ", List.of("D4"))))
                .containsExactly("INVALID CASE-20 statement", "INVALID CASE-04 documents");
    }

    @Test
    void whileItRunsNothingElseIsDecided() {
        assertThat(rectifying.faults(Itinerary.on(USUAL.day(60), USUAL.refuse("too late"))))
                .containsExactly("CONDITION CASE-20 on");
        assertThat(rectifying.faults(until(90, new Shortcoming("taste", "stale"))))
                .containsExactly("CONDITION CASE-20 decision");
        assertThat(rectifying.faults(USUAL.grant("FINE"))).contains("CONDITION CASE-20 decision");
    }

    @Test
    void whenItIsOverItIsRefused() {
        var refused = rectifying.goOn(Itinerary.on(USUAL.day(61), USUAL.refuse("nothing was done")));

        assertThat(refused.theCase().state()).isInstanceOf(Refused.class);
    }

    @Test
    void whatWasPutRightIsJudgedConcludedAndReviewedAgainAndGranted() {
        var judged = rectifying
                .goOn(USUAL.reportRectification())
                .goOnWhenever(USUAL.marks("9", "9"))
                .goTo(Certified.class);

        assertThat(judged.file().all(CaseEvent.VisitConcluded.class)).hasSize(2);
        assertThat(judged.file().all(CaseEvent.CaseReviewed.class)).hasSize(2);
        assertThat(judged.file()
                        .required(CaseEvent.CertificateGranted.class)
                        .certificate()
                        .level())
                .isEqualTo("FINE");
    }

    @Rule("CASE-18")
    @Test
    void nobodyOnTheTeamRefusesAfterwardsEither() {
        var leader =
                People.person("lei", People.DECISION_MAKER.roles().iterator().next());

        assertThat(rectifying.faults(Itinerary.on(USUAL.day(61), USUAL.refuse("too late")), leader))
                .containsExactly("CONDITION CASE-18");
    }

    @Test
    void theClientMayGiveUpInstead() {
        assertThat(rectifying.faults(rectifying.notBefore(USUAL.withdraw()))).isEmpty();
        assertThat(rectifying.theCase().state()).isInstanceOf(Rectifying.class);
    }
}
