package dev.assay.domain.scheme.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Occasion;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What befalls a certificate, by which reason it is told, and which reasons leave no choice. */
class AfterSalesReasonsTest {
    private final Edition edition = new AfterSalesScheme().edition("2026").orElseThrow();

    @Rule({"SUS-01", "SUS-02", "WDR-01", "CAN-01", "MARK-01"})
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "MISSED_SURVEILLANCE, suspension-5",
                "FAILED_SURVEILLANCE, suspension-3",
                "SUSPENSION_REQUESTED, suspension-18",
                "OPEN_ENDED, none",
                "FEES_UNPAID, suspension-7",
                "MISUSE, suspension-8",
                "MISUSE_UNCORRECTED, withdrawal-6",
                "SUSPENSION_LAPSED, withdrawal-1",
                "TRANSFER_MISSED, none",
                "GIVEN_UP, withdrawal-14",
                "REPLACED, withdrawal-9",
                "EXPIRED, none"
            })
    void anOccasionIsToldByTheItemThatFitsAndDecidesTheStatus(Occasion occasion, String id) {
        assertThat(edition.reasons().on(occasion).map(Listed::id)).isEqualTo(Optional.ofNullable(id));
    }

    @Test
    @Rule("WDR-01")
    void theseReasonsForWithdrawalAreForTheBodyToWeighAndNoOther() {
        var reasons = edition.reasons();

        assertThat(reasons.withdrawal())
                .extracting(Listed::id)
                .filteredOn(id -> !reasons.isDuty(id))
                .containsExactly("withdrawal-2", "withdrawal-10", "withdrawal-11", "withdrawal-13", "withdrawal-15");
    }

    @Test
    @Rule({"SUS-01", "WDR-01"})
    void whatTheDocumentLeavesOpenOfThatIsToldAsAReading() {
        assertThat(edition.interpretations())
                .extracting(Interpretation::id)
                .contains("after-sales/SUS-01/told-by", "after-sales/WDR-01/no-choice");
    }

    @Test
    @Rule({"SURV-03", "CASE-12"})
    void surveillanceGradesNothingAnewAndRecertificationMayDoWithoutTheDocuments() {
        assertThat(edition.regradesAtSurveillance()).isFalse();
        assertThat(edition.waivesDocumentReview()).isTrue();
        assertThat(edition.sampling()).isEmpty();
    }
}
