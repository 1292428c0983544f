package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.finding.Response;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that an act rests on: on file, as far as whoever encloses them may know. */
@Rule({"CASE-04", "MYST-01"})
class EnclosuresTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private static final String OWN = "D1";
    private static final String OF_THE_BODY = "D2";
    private static final String NOWHERE = "D99";

    /** Every act in which the client encloses something. */
    static List<Arguments> actsOfTheClient() {
        return List.of(
                row("correct-documents", CaseState.DocumentsReturned.class, id -> with(USUAL.correctDocuments(), id)),
                row(
                        "answer-finding",
                        CaseState.Evaluating.class,
                        id -> new CaseAct.AnswerFinding(
                                USUAL.day(24),
                                "F1",
                                new Response("no fire", "a fire was lit", "a fire is kept", List.of(id)))),
                row("report-rectification", CaseState.Rectifying.class, id -> with(USUAL.reportRectification(), id)));
    }

    private static Arguments row(String code, Class<? extends CaseState> state, Function<String, CaseAct> enclosing) {
        return arguments(code, state, enclosing);
    }

    private static CaseAct with(CaseAct act, String document) {
        return Altered.in(act, "documents", List.of(document));
    }

    private static Road withADocumentOfTheBody(Class<? extends CaseState> state) {
        var road = state == CaseState.Evaluating.class ? Road.eventfully(state) : Road.to(state);
        return road.goOn(road.notBefore(USUAL.addDocument()), People.AUDITOR);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsOfTheClient")
    void whatTheClientMayNotKnowOfIsNotOnFileForIt(
            String code, Class<? extends CaseState> state, Function<String, CaseAct> enclosing) {
        var road = withADocumentOfTheBody(state);

        assertThat(road.faults(road.notBefore(enclosing.apply(OWN)))).isEmpty();
        for (var id : List.of(OF_THE_BODY, NOWHERE)) {
            var outcome = road.attempt(road.notBefore(enclosing.apply(id)));

            assertThat(Faults.in(outcome)).as(id).containsExactly("INVALID CASE-04 documents");
            assertThat(outcome.breaches().getFirst().message().text().en())
                    .isEqualTo("There is no document %s on file.".formatted(id));
        }
    }

    @Test
    void anApplicationRestsOnTheDocumentsOfTheApplicant() {
        var item = new Application.Item("licence", "L-1", List.of(OF_THE_BODY));
        var road = Road.with(Applications.withItems(Applications.item("form", "F-1"), item));
        var added = road.goOn(road.notBefore(USUAL.addDocument()), People.REVIEWER);

        assertThat(added.faults(USUAL.submit())).containsExactly("INVALID CASE-04 application.documents.licence");
    }

    @Test
    void theBodysOwnPeopleEncloseWhateverIsThere() {
        var road = withADocumentOfTheBody(CaseState.Evaluating.class);

        assertThat(road.faults(road.notBefore(with(USUAL.marks("9", "8"), OF_THE_BODY))))
                .isEmpty();
        assertThat(road.faults(road.notBefore(with(USUAL.marks("9", "8"), OWN))))
                .isEmpty();
    }
}
