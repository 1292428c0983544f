package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.casework.Application.RemoteRequest;
import dev.assay.domain.certification.casework.CaseState.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseState.Draft;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Submitted;
import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Activities from afar: applied for with the means named, answered with a reason, and reported as what they were. */
@Rule("CASE-23")
class RemoteWorkTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final CaseAct remoteActivity =
            USUAL.report(USUAL.activity("A", "P1", Manner.REMOTE, Itinerary.effort("lei", "1")));

    private static CaseAct.Accept accepting(RemoteApproval approval) {
        return new CaseAct.Accept(USUAL.day(7), "complete", approval);
    }

    private static Road asked() {
        return Road.with(Applications.withRemote()).goTo(Submitted.class);
    }

    private static Road answered(boolean approved) {
        return asked().goOn(accepting(new RemoteApproval(approved, "the web shop is nowhere else")));
    }

    @ParameterizedTest
    @CsvSource({"'', a screen", "the web shop, ' '"})
    void whoAsksForItNamesThePartAndTheMeans(String part, String means) {
        var road = Road.with(Applications.with("remote", new RemoteRequest(part, means)));

        assertThat(road.theCase().state()).isInstanceOf(Draft.class);
        assertThat(road.faults(USUAL.submit())).containsExactly("INVALID CASE-23 application.remote");
    }

    @Test
    void whatWasAskedIsAnsweredAtAcceptanceAndWhatWasNotIsNot() {
        var approval = new RemoteApproval(true, "the web shop is nowhere else");

        assertThat(asked().faults(accepting(null))).containsExactly("INVALID CASE-23 remote");
        assertThat(Road.to(Submitted.class).faults(accepting(approval))).containsExactly("INVALID CASE-23 remote");
    }

    @ParameterizedTest
    @CsvSource({"true, '', false", "false, ' ', false", "true, so be it, true", "false, there is a door, true"})
    void anAnswerStatesItsReasonEitherWay(boolean approved, String reason, boolean sound) {
        assertThat(asked().faults(accepting(new RemoteApproval(approved, reason))))
                .isEqualTo(sound ? List.of() : List.of("INVALID CASE-23 remote.reason"));
    }

    @Test
    void onlyWhatWasApprovedIsDoneFromAfar() {
        assertThat(answered(true).goTo(Evaluating.class).faults(remoteActivity)).isEmpty();
        assertThat(answered(false).goTo(Evaluating.class).faults(remoteActivity))
                .containsExactly("CONDITION CASE-23 manner");
        assertThat(Road.to(Evaluating.class).faults(remoteActivity)).containsExactly("CONDITION CASE-23 manner");
    }

    @Rule("CASE-14")
    @Test
    void whatCountsAsOnSiteWaitsForTheOpeningMeetingFromAfarToo() {
        assertThat(answered(true).goTo(DocumentsPassed.class).faults(remoteActivity))
                .containsExactly("CONDITION CASE-14 manner");
    }
}
