package dev.assay.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.Seal;
import dev.assay.domain.certification.journal.SealChain;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("LOG-01")
class JournalSealingTest {
    private final WatchedClock clock = new WatchedClock("2026-03-02T01:03:00Z");
    private final SealedRecords records = new SealedRecords();
    private final JournalSealing sealing = new JournalSealing(records, clock);

    @Test
    void whereNothingHasMovedNothingIsWritten() {
        assertThat(sealing.seal()).isZero();
        records.record(2, "c-1");
        assertThat(sealing.seal()).isEqualTo(1);
        assertThat(sealing.seal()).isZero();

        assertThat(records.seals).hasSize(1);
    }

    @Test
    void aSealTellsWhenItWasMadeAndHowFarEveryStreamHadCome() {
        records.record(2, "c-1", "c-2");
        sealing.seal();

        var seal = records.seals.getFirst();
        assertThat(seal.sealedAt()).isEqualTo(clock.instant());
        assertThat(seal.streams())
                .extracting(last -> last.stream().id() + " " + last.number())
                .containsExactly("c-1 2", "c-2 2");
    }

    @ParameterizedTest
    @CsvSource({"999, 1", "1000, 1", "1001, 2", "2001, 3"})
    void aSealNamesAThousandStreamsAtMost(int streams, int seals) {
        records.record(1, IntStream.range(0, streams).mapToObj(i -> "c-" + i).toArray(String[]::new));

        assertThat(sealing.seal()).isEqualTo(seals);

        assertThat(SealChain.faultsIn(null, records.seals)).isEmpty();
        assertThat(records.seals.stream().map(Seal::streams).mapToInt(named -> named.size()))
                .allMatch(named -> named <= 1000);
    }

    @Test
    void whoIsOvertakenLeavesItToTheOther() {
        records.record(1, "c-1");
        records.overtaken = true;

        assertThat(sealing.seal()).isZero();
        assertThat(records.seals).isEmpty();
    }
}
