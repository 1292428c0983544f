package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.casework.Application.Permit;
import dev.assay.domain.certification.casework.CaseState.Draft;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.tea.CeremonyScheme;
import dev.assay.domain.certification.tea.TeaHouse;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static Outcome<CaseEvent> submit(Application application) {
        return Road.with(application).attempt(Itinerary.USUAL.submit());
    }

    @Rule("CASE-04")
    @Test
    void everyRequiredDocumentThatIsMissingIsNamedAndNoOther() {
        assertThat(Faults.in(submit(Applications.withDocuments("menu"))))
                .containsExactly(
                        "CONDITION CASE-04 application.documents.form",
                        "CONDITION CASE-04 application.documents.licence");
        assertThat(Faults.in(submit(Applications.withDocuments("form", "licence", "permit", "menu"))))
                .isEmpty();
    }

    @Rule("CASE-04")
    @ParameterizedTest
    @ValueSource(strings = {"poem", "FORM", "", " "})
    void aDocumentThatIsNotOnTheChecklistIsNamed(String code) {
        assertThat(Faults.in(submit(Applications.withDocuments("form", "licence", code))))
                .containsExactly("INVALID CASE-04 application.documents." + code);
    }

    @Rule("CASE-04")
    @Test
    void aDocumentIsHandedInOnce() {
        assertThat(Faults.in(submit(Applications.withDocuments("form", "licence", "form"))))
                .containsExactly("INVALID CASE-04 application.documents.form");
    }

    @Rule("CASE-05")
    @Test
    void noLevelIsAppliedForWhereTheLevelReachedIsCertified() {
        assertThat(Faults.in(submit(Applications.withTarget("FINE"))))
                .containsExactly("INVALID CASE-05 application.target");
    }

    @Rule("CASE-04")
    @Test
    void aDocumentHasATitleOrANumber() {
        var blank = Applications.withReference(" ");

        assertThat(Faults.in(submit(blank))).containsOnly("INVALID CASE-04 application.documents.form");
    }

    @Rule("CASE-03")
    @Test
    void noSystemIsInOperationSinceTomorrow() {
        var tomorrow = Itinerary.USUAL.day(2);

        assertThat(Faults.in(submit(Applications.operatingSince(tomorrow))))
                .containsExactly("INVALID CASE-03 application.operatingSince");
    }

    @Rule("CASE-05")
    @ParameterizedTest
    @ValueSource(strings = {"", "../P1", "P 1", "场所", "123456789012345678901"})
    void aPlaceIdIsShortAndPlain(String id) {
        var place = new Place(id, new Text("后院", "Backyard"), TeaHouse.ORGANISATION.address());
        var scope = new Scope(List.of(place), TeaHouse.SCOPE.activities(), TeaHouse.SCOPE.fieldCode());

        assertThat(Faults.in(submit(Applications.withScope(scope))))
                .containsExactly("INVALID CASE-05 application.scope.places");
    }

    @Rule("CASE-05")
    @Test
    void aScopeNamesPlacesActivitiesAndAFieldOfTheScheme() {
        var nothing = new Scope(List.of(), List.of(), "SC-14");

        assertThat(Faults.in(submit(Applications.withScope(nothing))))
                .containsExactlyInAnyOrder(
                        "INVALID CASE-05 application.scope.fieldCode",
                        "INVALID CASE-05 application.scope.places",
                        "INVALID CASE-05 application.scope.activities");
    }

    @Rule("CASE-05")
    @Test
    void aPlaceIsNamedOnce() {
        var twin = new Place("P1", new Text("后院", "Backyard"), TeaHouse.ORGANISATION.address());
        var scope = new Scope(
                List.of(TeaHouse.UPSTAIRS, TeaHouse.GARDEN, twin),
                TeaHouse.SCOPE.activities(),
                TeaHouse.SCOPE.fieldCode());

        assertThat(Faults.in(submit(Applications.withScope(scope))))
                .containsExactly("INVALID CASE-05 application.scope.places");
    }

    @Rule("CASE-05")
    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "12, true"})
    void thereIsAtLeastOnePerson(int persons, boolean sound) {
        assertThat(Faults.in(submit(Applications.withPersons(persons))))
                .isEqualTo(sound ? List.of() : List.of("INVALID CASE-05 application.persons"));
    }

    @Rule("CASE-02")
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-03, 2025-03-02, true,  a year and a day before
            2026-03-03, 2025-03-03, false, exactly a year before
            2026-03-03, 2025-03-04, false, a day less than a year before
            2026-03-03, 2026-03-03, false, on the day itself
            2025-02-28, 2024-02-29, false, 'on a leap day, whose year ends on 28 February'
            2025-03-01, 2024-02-29, true,  and the day after it no longer blocks
            """)
    void anIncidentBlocksForAsLongAsTheLookBackIs(
            LocalDate receivedOn, LocalDate incident, boolean passes, String why) {
        var road = Road.with(Applications.withIncidents(incident), new Itinerary(receivedOn.minusDays(1)));

        assertThat(Faults.in(road.attempt(new CaseAct.Submit(receivedOn))))
                .as(why)
                .isEqualTo(passes ? List.of() : List.of("CONDITION CASE-02 application.incidents"));
    }

    @Rule("CASE-02")
    @Test
    void anIncidentOfTomorrowHasNotHappened() {
        var road = Road.with(
                Applications.withIncidents(LocalDate.of(2026, 3, 4)), new Itinerary(LocalDate.of(2026, 3, 2)));
        var outcome = road.attempt(new CaseAct.Submit(LocalDate.of(2026, 3, 3)));

        assertThat(Faults.in(outcome)).containsExactly("INVALID CASE-02 application.incidents");
        assertThat(outcome.breaches().getFirst().message().text().en()).contains("is after today");
    }

    @Rule("CASE-02")
    @Test
    void everyIncidentThatBlocksIsNamed() {
        var outcome = submit(Applications.withIncidents(
                LocalDate.of(2020, 1, 1), LocalDate.of(2025, 9, 9), LocalDate.of(2026, 1, 1)));

        assertThat(outcome.breaches())
                .extracting(breach -> breach.message().text().en())
                .satisfiesExactly(
                        first -> assertThat(first).contains("2025-09-09"),
                        second -> assertThat(second).contains("2026-01-01"));
    }

    @Rule({"CASE-02", "CASE-04", "CASE-05"})
    @Test
    void everyFaultOfAnApplicationIsToldAtOnce() {
        var bad = new Application(
                TeaHouse.ORGANISATION,
                new Scope(List.of(), List.of(), "SC-14"),
                true,
                0,
                LocalDate.of(2025, 6, 1),
                List.of(),
                List.of(Applications.item("poem", "P-1")),
                List.of(new Application.Incident(LocalDate.of(2026, 1, 1), "a scalded guest")),
                null,
                null,
                null);

        assertThat(Faults.in(submit(bad)))
                .containsExactlyInAnyOrder(
                        "INVALID CASE-05 application.scope.fieldCode",
                        "INVALID CASE-05 application.scope.places",
                        "INVALID CASE-05 application.scope.activities",
                        "INVALID CASE-05 application.persons",
                        "CONDITION CASE-04 application.documents.form",
                        "CONDITION CASE-04 application.documents.licence",
                        "INVALID CASE-04 application.documents.poem",
                        "CONDITION CASE-02 application.incidents");
    }

    @Rule("CASE-04")
    @Test
    void everyItemHandedInHasAFile() {
        var empty = Applications.withItems(
                new Application.Item("form", "F-1", List.of()),
                Applications.item("licence", "L-1"),
                new Application.Item("menu", "M-1", List.of()));

        assertThat(Faults.in(submit(empty)))
                .containsExactly(
                        "CONDITION CASE-04 application.documents.form", "CONDITION CASE-04 application.documents.menu");
    }

    @Rule("CASE-04")
    @ParameterizedTest
    @ValueSource(strings = {"D2", "D0", "d1", ""})
    void aFileIsOneThatIsOnFile(String id) {
        var application = Applications.withItems(
                new Application.Item("form", "F-1", List.of("D1", id)), Applications.item("licence", "L-1"));

        assertThat(Faults.in(submit(application))).containsExactly("INVALID CASE-04 application.documents.form");
    }

    @Rule("CASE-04")
    @Test
    void whatIsTakenOnFileIsNumberedAndSaysWhoAddedIt() {
        var road = Road.to(Draft.class).goOn(Itinerary.USUAL.addDocument());

        assertThat(road.file().document("D2").orElseThrow().by()).isEqualTo("tao");
        assertThat(road.file().document("D2").orElseThrow().document())
                .isEqualTo(Itinerary.USUAL.addDocument().document());
        assertThat(road.file().document("D3")).isEmpty();
    }

    @Rule("CASE-01")
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-02, false, the day before
            2026-03-03, true,  its last day
            2026-03-04, true,  the day after
            ,           true,  without an end
            """)
    void aPermitIsStillGoodOnTheDayOfReceipt(LocalDate lastDay, boolean good, String why) {
        var application = Applications.withPermits(new Permit("food safety", "FS-1", lastDay));

        assertThat(Faults.in(submit(application)))
                .as(why)
                .isEqualTo(good ? List.of() : List.of("CONDITION CASE-01 application.permits"));
    }

    @Rule("CASE-01")
    @ParameterizedTest
    @CsvSource({"'', FS-1", "food safety, ' '"})
    void aPermitHasANameAndANumber(String name, String number) {
        assertThat(Faults.in(submit(Applications.withPermits(new Permit(name, number, null)))))
                .containsExactly("INVALID CASE-01 application.permits");
    }

    @Rule("CASE-05")
    @ParameterizedTest
    @CsvSource({"FINE, true", "GRAND, true", "PLAIN, false", ", false"})
    void whereLevelsAreAppliedForOneIsThatHasCertificates(String target, boolean sound) {
        var application = Applications.with("target", target);
        var ceremony =
                Road.with(Altered.in(application, "documents", List.of()), Itinerary.USUAL, new CeremonyScheme());

        assertThat(ceremony.faults(Itinerary.USUAL.submit()))
                .isEqualTo(sound ? List.of() : List.of("INVALID CASE-05 application.target"));
    }

    @Rule("CASE-04")
    @Test
    void aSelfAssessmentIsASheetThatTheEditionTakes() {
        var marks = new LinkedHashMap<String, Mark>(Map.of("taste", Itinerary.points("9")));
        var half = Applications.with("selfAssessment", EvaluationSheet.of(marks));
        marks.put("service", Itinerary.points("3"));
        var whole = Applications.with("selfAssessment", EvaluationSheet.of(marks));

        assertThat(Faults.in(submit(half))).containsExactly("INVALID TEA-01 application.selfAssessment.marks.service");
        assertThat(Faults.in(submit(whole))).isEmpty();
    }

    @Rule("CASE-22")
    @Test
    void beforeTheFirstEditionNothingIsReceived() {
        var dayBefore = TeaScheme.A_BEGINS.minusDays(1);
        var road = Road.with(Applications.SOUND, new Itinerary(dayBefore));

        assertThat(Faults.in(road.attempt(new CaseAct.Submit(dayBefore)))).containsExactly("CONDITION CASE-22 on");
        assertThat(Faults.in(road.attempt(new CaseAct.Submit(TeaScheme.A_BEGINS))))
                .isEmpty();
    }

    @Test
    void aDraftMayBeAsIncompleteAsItLikes() {
        var road = Road.with(Applications.withDocuments());

        assertThat(Faults.in(road.attempt(
                        new CaseAct.Amend(Itinerary.USUAL.opened(), Applications.withPersons(Integer.MIN_VALUE)))))
                .isEmpty();
    }
}
