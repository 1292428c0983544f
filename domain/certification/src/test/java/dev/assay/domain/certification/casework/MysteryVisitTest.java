package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.domain.certification.casework.CaseState.Accepted;
import dev.assay.domain.certification.casework.CaseState.Certified;
import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Terminated;
import dev.assay.domain.certification.casework.CaseState.Withdrawn;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
    @ValueSource(
            classes = {DocumentsPassed.class, Evaluating.class, Concluded.class, Terminated.class, Withdrawn.class})
    void itIsReleasedWheneverTheTeamSeesFitOrWhoeverPlans(Class<? extends CaseState> state) {
        var road = state == Terminated.class || state == Withdrawn.class
                ? visited.goOn(USUAL.openVisit()).goTo(state)
                : visited.goTo(state);
        var release = road.notBefore(USUAL.release("A1"));

        assertThat(road.faults(release)).isEmpty();
        assertThat(road.faults(release, People.PLANNER)).isEmpty();
        assertThat(road.faults(release, People.OTHER_AUDITOR)).containsExactly("CONDITION CASE-09");
    }

    @Rule("CASE-17")
    @Test
    void nothingIsReviewedOnWhichTheClientIsNotToldOfEveryVisit() {
        var twice = visited.goOn(USUAL.reportMystery())
                .goTo(Evaluating.class)
                .evaluated()
                .goOn(USUAL.conclude());
        var review = USUAL.review();

        assertThat(twice.faults(review)).containsExactly("CONDITION MYST-01", "CONDITION MYST-01");
        var once = twice.goOnWhenever(USUAL.release("A2"));
        assertThat(once.attempt(review).breaches())
                .extracting(breach -> breach.message().text().en())
                .containsExactly("The report of mystery visit A1 must be released to the client before the review.");
        assertThat(once.goOnWhenever(USUAL.release("A1")).faults(review)).isEmpty();
    }

    @Rule("FEE-01")
    @Test
    void whatIsOwedAfterAnEarlyEndIsTheSameForTheClientOnceItIsReleased() {
        var withdrawn = Road.to(Accepted.class)
                .goOn(USUAL.quote())
                .goTo(DocumentsPassed.class)
                .goOn(USUAL.reportMystery())
                .goOnWhenever(USUAL.object())
                .goOnWhenever(USUAL.decideObjection(true))
                .goOnWhenever(USUAL.withdraw());
        var told = withdrawn.goOn(withdrawn.notBefore(USUAL.release("A1")), People.PLANNER);

        assertThat(told.theCase().knownTo(People.APPLICANT).owed())
                .isEqualTo(told.theCase().owed())
                .isPresent();
    }

    @Test
    void whereThereIsNoVisitTheEndHidesNone() {
        var withdrawn = Road.to(Withdrawn.class);

        assertThat(withdrawn.faults(USUAL.release("A1"), People.PLANNER)).containsExactly("INVALID MYST-01 activity");
        assertThat(withdrawn.faults(USUAL.release("A1")))
                .containsExactlyInAnyOrder("CONDITION CASE-09", "INVALID MYST-01 activity");
    }

    private static Road release(Road road) {
        return road.goOnWhenever(USUAL.release("A1"));
    }

    /** Each way on which the client comes to read a sheet, and whether there is one at its end. */
    static List<Arguments> waysToTheSheet() {
        return List.of(
                arguments(
                        "the page of the sheet", (Predicate<Case>) theCase -> theCase.isSheetOpenTo(People.APPLICANT)),
                arguments("the journal and its export", (Predicate<Case>) theCase -> theCase.file().events().stream()
                        .anyMatch(event -> event instanceof CaseEvent.VisitConcluded
                                && theCase.isVisibleTo(People.APPLICANT, event))),
                arguments("the case as it stands", (Predicate<Case>) theCase -> theCase.knownTo(People.APPLICANT)
                        .file()
                        .latest(CaseEvent.VisitConcluded.class)
                        .isPresent()),
                arguments("the replay", (Predicate<Case>) theCase -> theCase.knownTo(People.APPLICANT)
                        .replay(Road.SCHEME.edition("A").orElseThrow())
                        .isPresent()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysToTheSheet")
    void theClientReadsNoSheetThatRestsOnASecret(String way, Predicate<Case> reads) {
        var concluded = visited.goTo(Concluded.class);

        assertThat(reads).rejects(visited.theCase(), concluded.theCase());
        assertThat(reads)
                .accepts(release(concluded).theCase(), Road.to(Concluded.class).theCase());
    }

    @Test
    void theBodysOwnPeopleReadItAllTheSame() {
        var concluded = visited.goTo(Concluded.class).theCase();

        assertThat(concluded.isSheetOpenTo(People.REVIEWER)).isTrue();
        assertThat(concluded.knownTo(People.REVIEWER).file()).isEqualTo(concluded.file());
    }

    @Test
    void aConclusionThatTheClientKnowsStaysKnownWhateverIsVisitedAfterIt() {
        var again = Road.to(Concluded.class).goOn(USUAL.reopen());
        var secret = again.goOn(Itinerary.on(again.lastDay(), USUAL.reportMystery()));
        var concluded = secret.goTo(Concluded.class).theCase();

        assertThat(concluded.knownTo(People.APPLICANT).file().all(CaseEvent.VisitConcluded.class))
                .hasSize(1);
        assertThat(concluded.file().all(CaseEvent.VisitConcluded.class)).hasSize(2);
        assertThat(concluded.isSheetOpenTo(People.APPLICANT)).isFalse();
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
