package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.DocumentsReturned;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Planned;
import dev.assay.domain.certification.casework.CaseState.Rectifying;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.finding.Finding.Grade;
import dev.assay.domain.certification.obligation.Obligation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days the clock of the decision stands still: those that were the client's to put something right. */
@Rule("CASE-19")
class RectificationTimeTest {
    private static final Itinerary USUAL = Itinerary.USUAL;

    /** The days after the opening on which the clock stands still, seen from a day after the opening. */
    private static List<Integer> still(Road road, int today) {
        var time = new RectificationTime(road.file(), USUAL.day(today));
        return IntStream.rangeClosed(0, 120)
                .filter(day -> time.covers(USUAL.day(day)))
                .boxed()
                .toList();
    }

    private static List<Integer> days(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static <A extends CaseAct> A on(int day, A act) {
        return Itinerary.on(USUAL.day(day), act);
    }

    @Test
    void aCaseThatGoesStraightNeverStandsStill() {
        assertThat(still(Road.to(Concluded.class), 90)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"16, 17, 20", "16, 16, 20"})
    void documentsReturnedStopItFromTheNextDayToTheDayTheyAreCorrected(int returned, int corrected, int passed) {
        var road = Road.to(Planned.class)
                .goOn(on(returned, USUAL.returnDocuments()))
                .goOn(on(corrected, USUAL.correctDocuments()))
                .goOn(on(passed, USUAL.passDocuments()));

        assertThat(still(road, 90)).isEqualTo(days(returned + 1, corrected));
    }

    @Test
    void whatIsNotCorrectedYetStopsItUntilToday() {
        assertThat(still(Road.to(DocumentsReturned.class), 30)).isEqualTo(days(17, 30));
    }

    @Test
    void anObjectionThatIsUpheldEndsTheDocumentRoundItCameIn() {
        var road =
                Road.to(DocumentsReturned.class).goOn(on(17, USUAL.object())).goOn(on(18, USUAL.decideObjection(true)));

        assertThat(still(road, 30)).isEqualTo(days(17, 18));
    }

    @Test
    void anOpenNonconformityStopsItUntilItIsAnswered() {
        var road = Road.to(Evaluating.class)
                .goOn(on(23, USUAL.finding(Grade.MINOR)))
                .goOn(on(26, USUAL.answer("F1")));

        assertThat(still(road, 90)).isEqualTo(days(24, 26));
    }

    @Test
    void itStandsStillForAsLongAsAnyIsOpen() {
        var road = Road.to(Evaluating.class)
                .goOn(on(23, USUAL.finding(Grade.MINOR)))
                .goOn(on(25, USUAL.finding(Grade.MAJOR)))
                .goOn(on(27, USUAL.answer("F1")))
                .goOn(on(30, USUAL.answer("F2")));

        assertThat(still(road, 90)).isEqualTo(days(24, 30));
    }

    @Test
    void whatNeedsNoAnswerDoesNotStopIt() {
        var road = Road.to(Evaluating.class)
                .goOn(on(23, USUAL.finding(Grade.OBSERVATION)))
                .goOn(on(23, USUAL.finding(Grade.OPPORTUNITY)));

        assertThat(still(road, 90)).isEmpty();
    }

    @Test
    void anAnswerThatIsNotEffectiveStopsItAgain() {
        var road = Road.to(Evaluating.class)
                .goOn(on(23, USUAL.finding(Grade.MINOR)))
                .goOn(on(24, USUAL.answer("F1")))
                .goOn(on(30, USUAL.verify("F1", false)))
                .goOn(on(33, USUAL.answer("F1")))
                .goOn(on(40, USUAL.verify("F1", true)));

        assertThat(still(road, 90)).containsExactly(24, 31, 32, 33);
    }

    @Rule("CASE-20")
    @Test
    void timeToRectifyStopsItUntilTheReport() {
        var rectifying = Road.to(Rectifying.class);

        assertThat(still(rectifying, 40)).isEqualTo(days(31, 40));
        assertThat(still(rectifying.goOn(USUAL.reportRectification()), 90)).isEqualTo(days(31, 50));
    }

    @Test
    void theDecisionIsDueSoManyWorkingDaysLater() {
        var straight = decisionDue(Road.to(Evaluating.class));
        var road = Road.to(Evaluating.class)
                .goOn(on(23, USUAL.finding(Grade.MINOR)))
                .goOn(on(37, USUAL.answer("F1")));

        assertThat(straight).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(decisionDue(road))
                .as("nine working days later: two weeks, but for a day of sweeping graves")
                .isEqualTo(LocalDate.of(2026, 6, 17));
    }

    private static LocalDate decisionDue(Road road) {
        return road.theCase().obligations(Road.SCHEME, Road.CALENDAR, road.lastDay()).stream()
                .filter(obligation -> obligation.subject() == Obligation.Subject.DECISION)
                .map(obligation -> obligation.due().on())
                .findFirst()
                .orElseThrow();
    }
}
