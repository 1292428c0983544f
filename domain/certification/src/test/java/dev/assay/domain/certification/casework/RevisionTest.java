package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.casework.CaseState.Accepted;
import dev.assay.domain.certification.casework.CaseState.Rejected;
import dev.assay.domain.certification.casework.CaseState.Returned;
import dev.assay.domain.certification.casework.CaseState.Submitted;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.tea.TeaScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application that does not go through at once: returned and handed in again, or rejected. */
@Rule("CASE-06")
class RevisionTest {
    private static final Itinerary USUAL = Itinerary.USUAL;
    private final Road submitted = Road.to(Submitted.class);

    private static CaseAct.ReturnApplication returning(Shortcoming... shortcomings) {
        return new CaseAct.ReturnApplication(USUAL.day(3), List.of(shortcomings));
    }

    @Test
    void theApplicantIsToldWhatIsWrongWithEachItem() {
        var returned = Road.to(Returned.class).file().required(CaseEvent.ApplicationReturned.class);

        assertThat(returned.shortcomings()).containsExactly(new Shortcoming("menu", "names no tea"));
    }

    @Test
    void whatIsReturnedNamesAtLeastOneItem() {
        assertThat(submitted.faults(returning())).containsExactly("INVALID CASE-06 shortcomings");
    }

    @ParameterizedTest
    @CsvSource({"'', no tea", "menu, ''", "' ', ' '"})
    void aShortcomingSaysWhatAndWhy(String item, String problem) {
        assertThat(submitted.faults(returning(new Shortcoming("menu", "no tea"), new Shortcoming(item, problem))))
                .containsExactly("INVALID CASE-06 shortcomings");
    }

    @Test
    void whatIsReturnedIsAmendedAndHandedInAgain() {
        var again = Road.to(Returned.class)
                .goOn(Itinerary.on(USUAL.day(4), new CaseAct.Amend(USUAL.day(4), Applications.withPersons(13))))
                .goTo(Submitted.class);

        assertThat(again.file().application().persons()).isEqualTo(13);
        assertThat(again.goTo(Accepted.class).theCase().state()).isInstanceOf(Accepted.class);
    }

    @Rule("CASE-04")
    @Test
    void whatIsHandedInAgainIsCheckedAgain() {
        var road = Road.to(Returned.class).goOn(new CaseAct.Amend(USUAL.day(4), Applications.withDocuments("form")));

        assertThat(road.faults(Itinerary.on(USUAL.day(5), USUAL.submit())))
                .containsExactly("CONDITION CASE-04 application.documents.licence");
    }

    @Rule("CASE-22")
    @Test
    void aRevisionKeepsTheEditionOfTheFirstReceipt() {
        var lastDayOfA = new Itinerary(TeaScheme.B_BEGINS.minusDays(2));
        var again =
                Road.with(Applications.SOUND, lastDayOfA).goTo(Returned.class).goTo(Submitted.class);

        assertThat(again.lastDay()).isAfter(TeaScheme.B_BEGINS);
        assertThat(again.file().edition()).contains("A");
        assertThat(again.file().required(CaseEvent.ApplicationSubmitted.class).edition())
                .isEqualTo("A");
    }

    @Test
    void itIsReturnedAsOftenAsItTakes() {
        var road = Road.to(Returned.class).goTo(Submitted.class);

        assertThat(road.goOnWhenever(USUAL.sendBack()).theCase().state()).isInstanceOf(Returned.class);
    }

    @ParameterizedTest
    @CsvSource({"true, ''", "true, ' '", "false, ''"})
    void aRejectionStatesItsReasons(boolean another, String blank) {
        var reasons = another ? List.of("not tea", blank) : List.<String>of();

        assertThat(submitted.faults(new CaseAct.Reject(USUAL.day(3), reasons)))
                .containsExactly("INVALID CASE-06 reasons");
    }

    @Test
    void aRejectedApplicationIsClosed() {
        var rejected = Road.to(Rejected.class);

        assertThat(rejected.theCase().state().acts()).isEmpty();
        assertThat(Road.to(Returned.class)
                        .goOnWhenever(Itinerary.USUAL.reject())
                        .theCase()
                        .state())
                .as("whose applicant was not heard of again")
                .isInstanceOf(Rejected.class);
        assertThat(rejected.file().required(CaseEvent.ApplicationRejected.class).reasons())
                .containsExactly("this is a coffee house");
    }
}
