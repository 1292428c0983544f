package dev.assay.domain.certification.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.SealChain.Found;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("LOG-01")
class SealChainTest {
    private static final Instant MOMENT = Instant.parse("2026-03-02T01:03:00Z");
    private static final List<JournalEntry> ENTRIES = Happening.chain(3);

    private final List<Seal> seals = chain();

    /** A seal after each entry. */
    private static List<Seal> chain() {
        var seals = new ArrayList<Seal>();
        for (var entry : ENTRIES) {
            seals.add(Seal.following(seals.isEmpty() ? null : seals.getLast(), MOMENT, List.of(LastEntry.of(entry))));
        }
        return seals;
    }

    @Test
    void aWholeChainHasNoFault() {
        assertThat(SealChain.faultsIn(null, List.of())).isEmpty();
        assertThat(SealChain.faultsIn(null, seals)).isEmpty();
        assertThat(SealChain.faultsIn(seals.get(0), seals.subList(1, 3))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aChangedSealIsNamed(int number) {
        var seal = seals.get(number - 1);
        seals.set(number - 1, new Seal(number, MOMENT.plusSeconds(1), seal.streams(), seal.previous(), seal.hash()));

        assertThat(told(SealChain.faultsIn(null, seals))).containsExactly("seal " + number + " is not what was sealed");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aSealMadeAnewIsBetrayedByTheOneAfterIt(int number) {
        seals.set(
                number - 1,
                Seal.following(number == 1 ? null : seals.get(number - 2), MOMENT.plusSeconds(1), List.of()));

        assertThat(told(SealChain.faultsIn(null, seals)))
                .containsExactly("seal " + (number + 1) + " does not follow the seal before it");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theSealAfterADroppedOneIsNamed(int number) {
        seals.remove(number - 1);

        assertThat(told(SealChain.faultsIn(null, seals)))
                .containsExactly(
                        "seal %d seal number %d was expected here".formatted(number + 1, number),
                        "seal %d does not follow the seal before it".formatted(number + 1));
    }

    @Test
    void reorderedSealsAreNamed() {
        Collections.swap(seals, 1, 2);

        assertThat(told(SealChain.faultsIn(null, seals)))
                .containsExactly(
                        "seal 3 seal number 2 was expected here",
                        "seal 3 does not follow the seal before it",
                        "seal 2 seal number 4 was expected here",
                        "seal 2 does not follow the seal before it");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "3, same, -",
                "5, same, -",
                "3, other, 'is not the entry that seal 3 sealed'",
                "2, -, 'is missing, although seal 3 has it: the last entry left is 2'",
                "4, -, 'is missing, although seal 3 has it'",
                "0, -, 'is missing with all of its stream, although seal 3 has it'"
            })
    void theJournalIsHeldAgainstWhatASealSays(long last, String hash, String fault) {
        var there = "same".equals(hash) ? ENTRIES.getLast().hash() : hash;

        var faults = SealChain.faultsUnder(seals.getLast(), Map.of(Happening.STREAM, new Found(last, there)));

        assertThat(told(faults)).isEqualTo(fault == null ? List.of() : List.of("case c-1, entry 3 " + fault));
    }

    @Test
    void aStreamThatIsNotFoundAtAllIsDropped() {
        assertThat(told(SealChain.faultsUnder(seals.getFirst(), Map.of())))
                .containsExactly("case c-1, entry 1 is missing with all of its stream, although seal 1 has it");
    }

    @Test
    void whatWasNotedOfASealIsHeldAgainstIt() {
        var noted = seals.stream()
                .map(seal -> new NotedSeal(seal.number(), seal.hash()))
                .toList();

        var left = Map.of(1L, seals.getFirst().hash(), 2L, ENTRIES.getFirst().hash());

        assertThat(told(SealChain.faultsAgainst(noted, left)))
                .containsExactly("seal 2 is not the one that was noted", "seal 3 is missing, although it was noted");
    }

    private static List<String> told(List<JournalFault> faults) {
        return faults.stream().map(fault -> fault.place() + " " + fault.what()).toList();
    }
}
