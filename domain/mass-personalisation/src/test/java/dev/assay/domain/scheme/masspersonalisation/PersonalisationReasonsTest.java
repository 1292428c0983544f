package dev.assay.domain.scheme.masspersonalisation;

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
class PersonalisationReasonsTest {
    private final Edition edition =
            new MassPersonalisationScheme().edition("v1.1").orElseThrow();

    @Rule({"SUS-01", "SUS-02", "WDR-01", "CAN-01", "MARK-01"})
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "MISSED_SURVEILLANCE, suspension-a",
                "FAILED_SURVEILLANCE, suspension-i",
                "SUSPENSION_REQUESTED, suspension-g",
                "OPEN_ENDED, suspension-f",
                "FEES_UNPAID, suspension-l",
                "MISUSE, suspension-c",
                "MISUSE_UNCORRECTED, withdrawal-h",
                "SUSPENSION_LAPSED, withdrawal-d",
                "TRANSFER_MISSED, withdrawal-i",
                "GIVEN_UP, cancellation-1",
                "REPLACED, none",
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
                .containsExactly("withdrawal-e", "withdrawal-j");
    }

    @Test
    @Rule({"SURV-02", "SURV-03"})
    void theTestIsDueOnceInACycleAndSurveillanceRaisesNoLevel() {
        assertThat(edition.modes().oncePerCycle()).containsExactly("T");
        assertThat(edition.regradesAtSurveillance()).isFalse();
        assertThat(edition.waivesDocumentReview()).isFalse();
        assertThat(edition.interpretations())
                .extracting(Interpretation::id)
                .contains("mass-personalisation/SURV-02/share-of-full");
    }
}
