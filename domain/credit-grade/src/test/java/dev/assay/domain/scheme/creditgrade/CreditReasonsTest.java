package dev.assay.domain.scheme.creditgrade;

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
class CreditReasonsTest {
    private final Edition edition = new CreditGradeScheme().edition("B/1").orElseThrow();

    @Rule({"SUS-01", "SUS-02", "WDR-01", "CAN-01", "MARK-01"})
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "MISSED_SURVEILLANCE, suspension-7",
                "FAILED_SURVEILLANCE, suspension-4",
                "SUSPENSION_REQUESTED, suspension-8",
                "OPEN_ENDED, none",
                "FEES_UNPAID, suspension-7",
                "MISUSE, suspension-7",
                "MISUSE_UNCORRECTED, withdrawal-8",
                "SUSPENSION_LAPSED, withdrawal-6",
                "TRANSFER_MISSED, none",
                "GIVEN_UP, cancellation-1",
                "REPLACED, cancellation-3",
                "EXPIRED, cancellation-2"
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
                .containsExactly("withdrawal-1", "withdrawal-5", "withdrawal-8", "withdrawal-9");
    }

    @Test
    @Rule({"SUS-01", "WDR-01"})
    void whatTheDocumentLeavesOpenOfThatIsToldAsAReading() {
        assertThat(edition.interpretations())
                .extracting(Interpretation::id)
                .contains("credit-grade/SUS-01/told-by", "credit-grade/WDR-01/no-choice");
    }

    @Test
    @Rule({"SURV-03", "CASE-12"})
    void surveillanceGradesAnewAndRecertificationMayDoWithoutTheDocuments() {
        assertThat(edition.regradesAtSurveillance()).isTrue();
        assertThat(edition.waivesDocumentReview()).isTrue();
        assertThat(edition.sampling()).isEmpty();
        assertThat(edition.modes().oncePerCycle()).isEmpty();
    }
}
