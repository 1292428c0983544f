package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.casework.CaseState.Accepted;
import dev.assay.domain.certification.casework.CaseState.Certified;
import dev.assay.domain.certification.casework.CaseState.Draft;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Refused;
import dev.assay.domain.certification.casework.CaseState.Rejected;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.casework.CaseState.Terminated;
import dev.assay.domain.certification.casework.CaseState.Withdrawn;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client is told in writing when its case ends without a certificate. */
class ClosingNoticeTest {
    private static final Itinerary USUAL = Itinerary.USUAL;

    private static Optional<Notice> of(Road road) {
        return road.theCase().notice(road.scheme(), Road.CALENDAR, road.lastDay());
    }

    @ParameterizedTest
    @ValueSource(classes = {Draft.class, Evaluating.class, Reviewed.class, Certified.class})
    void whatHasNotEndedOrHasItsCertificateNeedsNone(Class<? extends CaseState> state) {
        assertThat(of(Road.to(state))).isEmpty();
    }

    @Rule("CASE-06")
    @Test
    void aRejectionSaysWhy() {
        var notice = of(Road.to(Rejected.class)).orElseThrow();

        assertThat(notice.grounds()).containsExactly(new Notice.Ground(null, "this is a coffee house"));
        assertThat(notice.on()).isEqualTo(USUAL.day(3));
        assertThat(notice.appeal()).as("nothing was decided").isNull();
    }

    @Rule("CASE-16")
    @Test
    void aTerminationGivesTheFactsAndWhatWasMadeOfThem() {
        assertThat(of(Road.to(Terminated.class)).orElseThrow().grounds())
                .extracting(Notice.Ground::statement)
                .containsExactly("nobody opens the door", "looked into");
        assertThat(of(Road.to(Withdrawn.class)).orElseThrow().grounds())
                .extracting(Notice.Ground::statement)
                .containsExactly("we close down");
    }

    @Rule("CASE-17")
    @Test
    void aRefusalNamesTheItemsOfTheListAndUntilWhenToAppeal() {
        var refusal = new CaseAct.Decide(
                USUAL.day(30), new Decision.Refuse(List.of(new Decision.Refuse.Reason("refusal-2", "lukewarm"))));
        var refused = Ceremony.evaluating()
                .goOn(Ceremony.marks(Mark.Finding.CONFORMS, Mark.Finding.CONFORMS))
                .goTo(Reviewed.class)
                .goOn(refusal);
        var notice = of(refused).orElseThrow();

        assertThat(notice.grounds())
                .extracting(ground -> ground.listed().clause(), Notice.Ground::statement)
                .containsExactly(tuple("TEA-03 8 (2)", "lukewarm"));
        assertThat(notice.appeal().expected()).isEqualTo("≤ 2026-04-16");
    }

    @Rule("CASE-17")
    @Test
    void whereTheEditionHasNeitherListNorTermNeitherIsNamed() {
        var notice = of(Road.to(Refused.class)).orElseThrow();

        assertThat(notice.grounds()).containsExactly(new Notice.Ground(null, "not now"));
        assertThat(notice.appeal()).isNull();
    }

    @Rule("FEE-01")
    @ParameterizedTest
    @CsvSource({"true, 2000", "false, "})
    void whatIsOwedAndWhatIsKeptIsSaid(boolean quoted, String total) {
        var accepted = Road.to(Accepted.class);
        var road = (quoted ? accepted.goOn(USUAL.quote()) : accepted).goOn(USUAL.sign());
        var ended = road.goOn(road.notBefore(USUAL.withdraw()));
        var notice = of(ended).orElseThrow();

        assertThat(Optional.ofNullable(notice.owed()).map(owed -> owed.total().toPlainString()))
                .isEqualTo(Optional.ofNullable(total));
        assertThat(notice.documents()).isEqualTo(1);
        assertThat(notice.entries()).isEqualTo((int) ended.theCase().version());
    }
}
