package dev.assay.domain.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReasonsTest {
    private static final StatusReasons REASONS = new StatusReasons(
            List.of(listed("suspension-1")),
            List.of(listed("withdrawal-1"), listed("withdrawal-2")),
            List.of(listed("cancellation-1")),
            List.of(listed("refusal-1")));

    private static Listed listed(String id) {
        return new Listed(id, "TEA-01 8", new Text(id, id));
    }

    @Rule({"SUS-01", "WDR-01", "CAN-01"})
    @ParameterizedTest(name = "{0}: suspension {1}, withdrawal {2}, cancellation {3}")
    @CsvSource({
        "MISSED_SURVEILLANCE, true, false, false",
        "FAILED_SURVEILLANCE, true, false, false",
        "SUSPENSION_REQUESTED, true, false, false",
        "OPEN_ENDED, true, false, false",
        "FEES_UNPAID, true, false, false",
        "MISUSE, true, false, false",
        "MISUSE_UNCORRECTED, false, true, false",
        "SUSPENSION_LAPSED, false, true, false",
        "TRANSFER_MISSED, false, true, false",
        "GIVEN_UP, false, true, true",
        "REPLACED, false, true, true",
        "EXPIRED, false, true, true"
    })
    void anOccasionIsToldByAReasonThatChangesTheStatusAsItDoes(
            Occasion occasion, boolean suspends, boolean withdraws, boolean cancels) {
        expect(occasion, "suspension-1", suspends);
        expect(occasion, "withdrawal-1", withdraws);
        expect(occasion, "cancellation-1", cancels);
        expect(occasion, "refusal-1", false);
        expect(occasion, "unheard-of", false);
    }

    private static void expect(Occasion occasion, String id, boolean taken) {
        if (taken) {
            assertThat(REASONS.with(occasion, id).on(occasion)).contains(listed(id));
        } else {
            assertThatThrownBy(() -> REASONS.with(occasion, id))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(id, occasion.name());
        }
    }

    @Test
    @Rule("SUS-01")
    void anOccasionThatNoItemFitsIsToldByNone() {
        assertThat(REASONS.on(Occasion.MISUSE)).isEmpty();
        assertThat(REASONS.with(Occasion.GIVEN_UP, "withdrawal-2").occasions()).containsOnlyKeys(Occasion.GIVEN_UP);
    }

    @Test
    @Rule("CAN-01")
    void whatASchemeSaysOfAnOccasionTakesThePlaceOfWhatWasSaid() {
        var changed = REASONS.with(Occasion.GIVEN_UP, "withdrawal-2").with(Occasion.GIVEN_UP, "cancellation-1");

        assertThat(changed.on(Occasion.GIVEN_UP)).contains(listed("cancellation-1"));
    }

    @Test
    @Rule("WDR-01")
    void onlyAReasonForWithdrawalIsADuty() {
        var reasons = REASONS.withDuties("withdrawal-2").with(Occasion.SUSPENSION_LAPSED, "withdrawal-2");

        assertThat(reasons.isDuty("withdrawal-2")).isTrue();
        assertThat(reasons.isDuty("withdrawal-1")).isFalse();
        assertThatThrownBy(() -> REASONS.withDuties("withdrawal-1", "suspension-1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"suspension-1, true", "withdrawal-2, true", "cancellation-1, true", "refusal-1, false", "'', false"})
    void aReasonIsFoundByItsIdUnlessItIsForRefusal(String id, boolean found) {
        assertThat(REASONS.find(id).map(Listed::id).filter(id::equals).isPresent())
                .isEqualTo(found);
    }

    @Test
    @Rule("SUS-01")
    void whereNothingIsListedReasonsAreInWords() {
        var none = List.<Listed>of();
        var one = List.of(listed("one"));

        assertThat(new StatusReasons(none, none, none, one).inWords()).isTrue();
        assertThat(new StatusReasons(one, none, none).inWords()).isFalse();
        assertThat(new StatusReasons(none, one, none).inWords()).isFalse();
        assertThat(new StatusReasons(none, none, one).inWords()).isFalse();
    }
}
