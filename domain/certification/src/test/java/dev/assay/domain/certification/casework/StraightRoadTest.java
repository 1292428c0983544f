package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.casework.CaseState.Certified;
import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.Draft;
import dev.assay.domain.certification.casework.CaseState.Refused;
import dev.assay.domain.certification.casework.CaseState.Submitted;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.Origin;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.tea.TeaHouse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraightRoadTest {

    @Test
    void aCaseGoesFromDraftToCertificate() {
        var theCase = Road.to(Certified.class).theCase();

        assertThat(theCase.file().events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "CaseOpened",
                        "DocumentAdded",
                        "ApplicationSubmitted",
                        "ApplicationAccepted",
                        "ContractSigned",
                        "AuditPlanned",
                        "DocumentsPassed",
                        "VisitOpened",
                        "ActivityReported",
                        "ActivityReported",
                        "MarksRecorded",
                        "VisitConcluded",
                        "CaseReviewed",
                        "CertificationDecided",
                        "CertificateGranted");
        assertThat(theCase.version()).isEqualTo(15);
        assertThat(theCase.state().code()).isEqualTo("certified");
    }

    @Rule("LOG-01")
    @Test
    void everyEventNamesTheRuleItWasDoneUnder() {
        assertThat(Road.to(Certified.class).theCase().file().events())
                .extracting(CaseEvent::rule)
                .containsExactly(
                        "CASE-01", "CASE-04", "CASE-04", "CASE-06", "CASE-07", "CASE-09", "CASE-12", "CASE-14",
                        "CASE-13", "CASE-13", "CASE-13", "CASE-14", "CASE-17", "CASE-17", "CERT-01");
    }

    @Rule("CERT-01")
    @Test
    void theCertificateSaysWhatWasCertifiedOfWhomUnderWhichRules() {
        var granted = (CaseEvent.CertificateGranted)
                Road.to(Certified.class).theCase().file().events().getLast();

        assertThat(granted.certificate())
                .isEqualTo(new CertificateIssued(
                        new CertificateNumber("TEA26-4K7QX2M9R0"),
                        new Origin("c-1", "tao", LocalDate.of(2026, 4, 1), List.of("lei", "an")),
                        "tea-house",
                        "A",
                        "TEA-01",
                        "T/TEA 1",
                        "FINE",
                        TeaHouse.ORGANISATION,
                        TeaHouse.SCOPE,
                        LocalDate.of(2026, 4, 2),
                        LocalDate.of(2029, 4, 1),
                        null));
        assertThat(granted.on()).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void aRefusedCaseIsClosed() {
        var refused = Road.to(Refused.class).theCase();

        assertThat(refused.state().acts()).isEmpty();
        assertThat(refused.state().code()).isEqualTo("refused");
    }

    @Test
    void aDraftIsAmendedAsOftenAsTheApplicantLikes() {
        var day = Itinerary.USUAL.opened();
        var road = Road.with(Applications.withPersons(0))
                .goOn(new CaseAct.Amend(day, Applications.withPersons(7)))
                .goOn(new CaseAct.Amend(day, Applications.withPersons(8)));

        assertThat(road.theCase().state()).isInstanceOf(Draft.class);
        assertThat(road.theCase().version()).isEqualTo(4);
        assertThat(road.theCase().file().application().persons()).isEqualTo(8);
        assertThat(road.goTo(Submitted.class).theCase().file().application().persons())
                .isEqualTo(8);
    }

    @Test
    void whatASheetRatedIsKeptWithIt() {
        var delivered = Road.to(Concluded.class).theCase().file().evaluation();

        assertThat(delivered.result()).isEqualTo(new Evaluation.Result(true, "FINE", new BigDecimal("17"), null));
    }

    @Test
    void aCaseIsWhatItsEventsMadeIt() {
        var theCase = Road.to(Certified.class).theCase();
        var again = Case.of(theCase.id(), theCase.file().events());

        assertThat(again.state()).isEqualTo(theCase.state());
        assertThat(again.version()).isEqualTo(theCase.version());
    }

    @Test
    void anActDoesNotChangeTheCaseItIsDoneOn() {
        var draft = Road.to(Draft.class);
        var submitted = draft.goOn(Itinerary.USUAL.submit());

        assertThat(draft.theCase().state()).isInstanceOf(Draft.class);
        assertThat(draft.theCase().version()).isEqualTo(2);
        assertThat(submitted.theCase().version()).isEqualTo(3);
    }

    @Test
    void aCaseBeginsWithItsOpening() {
        var headless = Road.to(Submitted.class).theCase().file().events().subList(1, 2);

        assertThatThrownBy(() -> Case.of(Road.ID, headless)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Case.of(Road.ID, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C-1", "c_1", "c 1", "c-1\n", "12345678901234567890123456789012345678901"})
    void aCaseIdIsShortAndPlain(String id) {
        assertThatThrownBy(() -> new CaseId(id)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Road.ID).hasToString("c-1");
    }
}
