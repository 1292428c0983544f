package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.casework.CaseState.Certified;
import dev.assay.domain.certification.casework.CaseState.Draft;
import dev.assay.domain.certification.casework.CaseState.Granted;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.casework.CaseState.Submitted;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which edition a case is judged, and what that means for its certificate. */
@Rule("CASE-22")
class EditionOfACaseTest {

    private static Road receivedOn(LocalDate day) {
        return Road.with(Applications.SOUND, new Itinerary(day.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, A", "2026-06-30, A", "2026-07-01, B", "2026-07-02, B"})
    void theEditionIsTheOneInForceOnTheDayOfReceipt(LocalDate received, String edition) {
        assertThat(receivedOn(received).goTo(Submitted.class).theCase().file().edition())
                .contains(edition);
    }

    @Test
    void aDraftHasNoEditionYet() {
        assertThat(Road.to(Draft.class).theCase().file().edition()).isEmpty();
    }

    @Test
    void aCaseKeepsItsEditionWhenANewOneComesIntoForce() {
        var lastDayOfA = TeaScheme.B_BEGINS.minusDays(1);
        var certified = receivedOn(lastDayOfA).goTo(Certified.class).theCase();

        assertThat(certified
                        .file()
                        .required(CaseEvent.CertificateGranted.class)
                        .certificate()
                        .edition())
                .isEqualTo("A");
    }

    @Test
    void underAnEditionThatIsNotFiledNothingIsGrantedThatCouldNotBeIssued() {
        var reviewed = receivedOn(TeaScheme.B_BEGINS).goTo(Reviewed.class);
        var grant = reviewed.itinerary().grant("FINE");
        var outcome = reviewed.attempt(grant);

        assertThat(Faults.in(outcome)).containsExactly("CONDITION CASE-22 decision");
        assertThat(outcome.breaches().getFirst().message().text().en()).contains("Edition B of TEA-01");
        assertThat(reviewed.faults(reviewed.itinerary().refuse("not now"))).isEmpty();
    }

    @Test
    void whatWasGrantedIsNotIssuedUnderAnEditionThatIsNoLongerFiled() {
        var reviewed = receivedOn(TeaScheme.B_BEGINS).goTo(Reviewed.class);
        var grant = reviewed.itinerary().grant("FINE");
        var granted = reviewed.after(new CaseEvent.CertificationDecided(grant.on(), grant.decision(), "du"));

        assertThat(granted.faults(granted.itinerary().issue())).containsExactly("CONDITION CASE-22");
    }

    @Rule("CERT-02")
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-04-02, 2029-04-01
            2027-01-01, 2029-12-31
            2027-03-01, 2030-02-28
            2028-03-01, 2031-02-28
            2028-02-28, 2031-02-27
            2028-02-29, 2031-02-27
            2029-03-01, 2032-02-29
            2026-12-31, 2029-12-30
            """)
    void aCertificateIsValidForThreeYearsLessADay(LocalDate issued, LocalDate lastDay) {
        var granted = Road.to(Granted.class);
        var event = (CaseEvent.CertificateGranted)
                Road.done(granted.attempt(granted.itinerary().issue(issued)));

        assertThat(event.certificate().on()).isEqualTo(issued);
        assertThat(event.certificate().expiresOn()).isEqualTo(lastDay);
    }

    @Rule("CASE-08")
    @Test
    void aCertificateIsNotIssuedBeforeTheDecision() {
        var granted = Road.to(Granted.class);
        var decided = granted.itinerary().grant("FINE").on();

        assertThat(Faults.in(granted.attempt(granted.itinerary().issue(decided))))
                .isEmpty();
        assertThat(Faults.in(granted.attempt(granted.itinerary().issue(decided.minusDays(1)))))
                .containsExactly("INVALID LOG-01 on");
    }

    @Test
    void aSerialThatMakesNoNumberIsABug() {
        var granted = Road.to(Granted.class);
        var act = granted.itinerary().issue();
        var tooShort = new Circumstances(
                People.REGISTRAR, act.on(), Road.SCHEME, People.USUAL, Road.CALENDAR, Road.PRICES, null, () -> "short");

        assertThatThrownBy(() -> granted.theCase().perform(act, tooShort)).isInstanceOf(IllegalArgumentException.class);
    }
}
