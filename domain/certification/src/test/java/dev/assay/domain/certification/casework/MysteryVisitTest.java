package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.casework.CaseState.Certified;
import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visit by an unknown guest, and what the client may know of a case. */
@Rule("MYST-01")
class MysteryVisitTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road visited = Road.to(DocumentsPassed.class).goOn(USUAL.reportMystery());

    private static List<CaseEvent> seenBy(Person person, Road road) {
        return road.file().events().stream()
                .filter(event -> road.theCase().isVisibleTo(person, event))
                .toList();
    }

    private static List<CaseEvent.ActivityReported> visitsSeenBy(Person person, Road road) {
        return seenBy(person, road).stream()
                .filter(CaseEvent.ActivityReported.class::isInstance)
                .map(CaseEvent.ActivityReported.class::cast)
                .toList();
    }

    @Test
    void itIsSecretFromTheClientUntilItIsReleased() {
        assertThat(visitsSeenBy(People.APPLICANT, visited)).isEmpty();
        assertThat(visitsSeenBy(People.APPLICANT, visited.goOn(USUAL.release("A1"))))
                .hasSize(1);
    }

    @Test
    void theBodysOwnPeopleKnowOfItAtOnceAndStrangersNever() {
        assertThat(visitsSeenBy(People.PLANNER, visited)).hasSize(1);
        assertThat(visitsSeenBy(People.OTHER_APPLICANT, visited.goOn(USUAL.release("A1"))))
                .isEmpty();
    }

    @Test
    void theClientReadsItsCaseAsTheClientWhateverElseItIs() {
        var alsoStaff = new Person(People.APPLICANT.name(), Set.of(Role.values()));

        assertThat(visitsSeenBy(alsoStaff, visited)).isEmpty();
    }

    @Test
    void openVisitsAreNoSecret() {
        var road = Road.to(Evaluating.class).goOn(USUAL.report(USUAL.onSite("A", "P1")));

        assertThat(visitsSeenBy(People.APPLICANT, road)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(classes = {DocumentsPassed.class, Evaluating.class, Concluded.class})
    void itIsReleasedWheneverTheTeamSeesFit(Class<? extends CaseState> state) {
        var road = visited.goTo(state);

        assertThat(road.faults(road.notBefore(USUAL.release("A1")))).isEmpty();
    }

    @Test
    void theSheetIsReadByTheClientOnlyWhenNothingInItIsSecret() {
        var concluded = visited.goTo(Concluded.class);

        assertThat(visited.file().isSheetOpenToClient()).isFalse();
        assertThat(concluded.file().isSheetOpenToClient()).isFalse();
        assertThat(concluded
                        .goOn(concluded.notBefore(USUAL.release("A1")))
                        .file()
                        .isSheetOpenToClient())
                .isTrue();
        assertThat(Road.to(Concluded.class).file().isSheetOpenToClient()).isTrue();
    }

    @Test
    void itIsReleasedOnceByTheTeamAndNothingElseIs() {
        var withOpenVisit = visited.goOn(USUAL.openVisit()).goOn(USUAL.report(USUAL.onSite("A", "P1")));

        assertThat(withOpenVisit.faults(USUAL.release("A2"))).containsExactly("INVALID MYST-01 activity");
        assertThat(withOpenVisit.faults(USUAL.release("A3"))).containsExactly("INVALID MYST-01 activity");
        assertThat(visited.goOn(USUAL.release("A1")).faults(USUAL.release("A1")))
                .containsExactly("CONDITION MYST-01 activity");
        assertThat(visited.faults(USUAL.release("A1"), People.OTHER_AUDITOR)).containsExactly("CONDITION CASE-09");
    }

    @Test
    void whatTheBodysPeopleNoteForEachOtherIsTheirsToo() {
        var road = Road.to(Certified.class);
        var hidden = road.file().events().stream()
                .filter(event -> !road.theCase().isVisibleTo(People.APPLICANT, event))
                .toList();

        assertThat(hidden)
                .hasOnlyElementsOfTypes(CaseEvent.MarksRecorded.class, CaseEvent.CaseReviewed.class)
                .hasSize(2);
    }

    @Test
    void theClientSeesTheDocumentsThatItAddedItself() {
        var road =
                visited.goOnWhenever(USUAL.addDocument()).goOn(visited.notBefore(USUAL.addDocument()), People.AUDITOR);

        assertThat(seenBy(People.APPLICANT, road))
                .filteredOn(CaseEvent.DocumentAdded.class::isInstance)
                .extracting(event -> ((CaseEvent.DocumentAdded) event).id())
                .containsExactly("D1", "D2");
    }

    @Rule("CASE-16")
    @Test
    void aProposalToTerminateIsAmongThePeopleOfTheBodyUntilItIsApproved() {
        var declined = visited.goOnWhenever(USUAL.proposeTermination()).goOnWhenever(USUAL.decideTermination(false));
        var approved = visited.goOnWhenever(USUAL.proposeTermination()).goOnWhenever(USUAL.decideTermination(true));

        assertThat(seenBy(People.APPLICANT, declined)).isEqualTo(seenBy(People.APPLICANT, visited));
        assertThat(seenBy(People.APPLICANT, approved).getLast()).isInstanceOf(CaseEvent.CaseTerminated.class);
    }
}
