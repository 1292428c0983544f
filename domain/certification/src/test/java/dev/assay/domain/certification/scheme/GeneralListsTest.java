package dev.assay.domain.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that the general procedure prints, for schemes that print none of their own. */
class GeneralListsTest {

    @Test
    @Rule({"SUS-01", "WDR-01", "CASE-20"})
    void itsReasonsAreTwoClosedListsAndCancellationIsTheSchemes() {
        var own = new Listed("cancellation-1", "SC-X 1", new Text("一", "one"));
        var reasons = GeneralProcedure.reasons(List.of(own));

        assertThat(reasons.suspension()).hasSize(13);
        assertThat(reasons.withdrawal()).hasSize(11);
        assertThat(reasons.cancellation()).containsExactly(own);
        assertThat(reasons.refusal()).isEmpty();
    }

    @Rule({"SUS-01", "SUS-02", "WDR-01", "MARK-01"})
    @ParameterizedTest
    @CsvSource({
        "MISSED_SURVEILLANCE, suspension-a",
        "FAILED_SURVEILLANCE, suspension-i",
        "SUSPENSION_REQUESTED, suspension-g",
        "OPEN_ENDED, suspension-f",
        "FEES_UNPAID, suspension-l",
        "MISUSE, suspension-c",
        "MISUSE_UNCORRECTED, withdrawal-h",
        "SUSPENSION_LAPSED, withdrawal-d",
        "TRANSFER_MISSED, withdrawal-i",
        "GIVEN_UP, withdrawal-k",
        "REPLACED,",
        "EXPIRED,"
    })
    void whatBefallsACertificateIsToldByTheItemThatFits(Occasion occasion, String id) {
        assertThat(GeneralProcedure.reasons(List.of()).on(occasion).map(Listed::id))
                .isEqualTo(Optional.ofNullable(id));
    }

    @Test
    @Rule("WDR-01")
    void nineReasonsForWithdrawalLeaveNoChoiceAndThatIsOurReading() {
        var reasons = GeneralProcedure.reasons(List.of());

        assertThat(reasons.withdrawal())
                .extracting(Listed::id)
                .filteredOn(id -> !reasons.isDuty(id))
                .containsExactly("withdrawal-e", "withdrawal-j");
        assertThat(GeneralProcedure.interpretations())
                .extracting(Interpretation::id)
                .contains(
                        "WDR-01/no-choice",
                        "SUS-01/told-by",
                        "APP-01/every-scheme",
                        "CHG-01/hours-as-days",
                        "MARK-01/calendar-days");
    }

    @Test
    @Rule({"SUS-01", "WDR-01", "CERT-01", "FEE-01"})
    void itemsAreNumberedByTheLettersOfTheirClause() {
        assertThat(GeneralProcedure.reasons(List.of()).suspension())
                .extracting(Listed::id, Listed::clause)
                .startsWith(tuple("suspension-a", "CESI-SC-OD01 5.1.1 a"))
                .endsWith(tuple("suspension-m", "CESI-SC-OD01 5.1.1 m"));
        assertThat(GeneralProcedure.reasons(List.of()).withdrawal().getLast().clause())
                .isEqualTo("CESI-SC-OD01 5.2.1 k");
        assertThat(GeneralProcedure.certificateContents().getLast().clause()).isEqualTo("CESI-SC-OD01 4.1 i");
        assertThat(GeneralProcedure.fees().getLast().clause()).isEqualTo("CESI-SC-OD01 7.2 e");
    }

    @Test
    @Rule({"CERT-01", "FEE-01"})
    void aCertificateStatesNineThingsAndFiveAreChargedFor() {
        assertThat(GeneralProcedure.certificateContents()).hasSize(9);
        assertThat(GeneralProcedure.fees()).hasSize(5);
    }

    @Test
    void whatItLeavesToTheSchemeIsEmpty() {
        assertThat(GeneralProcedure.surveillanceContents()).isEmpty();
        assertThat(GeneralProcedure.surveillanceTriggers()).isEmpty();
    }

    @Test
    @Rule("TIME-0")
    void theReadingThatManDaysAreEnteredIsListed() {
        assertThat(GeneralProcedure.interpretations())
                .anyMatch(reading -> reading.id().equals("TIME-0/entered"));
    }
}
