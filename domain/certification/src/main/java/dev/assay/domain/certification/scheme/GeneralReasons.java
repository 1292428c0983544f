package dev.assay.domain.certification.scheme;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reasons of 5.1.1 and 5.2.1, what is told by them, and which leave no choice.
 *
 * <p>An item for withdrawal leaves no choice (WDR-01 ▲) where it names a fact that, once established, nothing can be weighed
 * against: legal status is gone (a), an authority lists the holder as seriously untrustworthy (b) or confirms that it
 * caused a major accident (f), supervision is refused or told untruths (c), a term is over and nothing is remedied (d, h),
 * nothing is in operation any more (g), the holder will not meet new requirements (i) or wants it (k). How serious a
 * violation is (e), and what a breach of the contract has caused (j), the body judges.
 */
final class GeneralReasons {
    /**
     * Failed surveillance is told by what an evaluation after certification showed (5.1.1 i), not by findings uncorrected
     * (h); unpaid fees, which no item names, are a duty of the contract unfulfilled (l) ▲. No item ends a certificate because
     * it expired or was replaced.
     */
    private static final Map<Occasion, String> OCCASIONS = Map.ofEntries(
            Map.entry(Occasion.MISSED_SURVEILLANCE, "suspension-a"),
            Map.entry(Occasion.FAILED_SURVEILLANCE, "suspension-i"),
            Map.entry(Occasion.SUSPENSION_REQUESTED, "suspension-g"),
            Map.entry(Occasion.OPEN_ENDED, "suspension-f"),
            Map.entry(Occasion.FEES_UNPAID, "suspension-l"),
            Map.entry(Occasion.MISUSE, "suspension-c"),
            Map.entry(Occasion.MISUSE_UNCORRECTED, "withdrawal-h"),
            Map.entry(Occasion.SUSPENSION_LAPSED, "withdrawal-d"),
            Map.entry(Occasion.TRANSFER_MISSED, "withdrawal-i"),
            Map.entry(Occasion.GIVEN_UP, "withdrawal-k"));

    private static final Set<String> DUTIES = Set.of(
            "withdrawal-a",
            "withdrawal-b",
            "withdrawal-c",
            "withdrawal-d",
            "withdrawal-f",
            "withdrawal-g",
            "withdrawal-h",
            "withdrawal-i",
            "withdrawal-k");

    private GeneralReasons() {}

    static StatusReasons of(List<Listed> suspension, List<Listed> withdrawal, List<Listed> cancellation) {
        return new StatusReasons(suspension, withdrawal, cancellation, List.of(), OCCASIONS, DUTIES);
    }
}
