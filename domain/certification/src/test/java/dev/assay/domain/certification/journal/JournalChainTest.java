package dev.assay.domain.certification.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("LOG-01")
class JournalChainTest {
    private static final int LENGTH = 5;

    private final List<JournalEntry> entries = new ArrayList<>(Happening.chain(LENGTH));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 20})
    void aWholeChainHasNoFault(int length) {
        assertThat(JournalChain.faultsIn(Happening.chain(length))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aChangedEntryIsNamed(int number) {
        var changed = with(entries.get(number - 1), number, "{\"step\":99}");
        entries.set(number - 1, changed);

        assertThat(JournalChain.faultsIn(entries))
                .containsExactly(new JournalChain.Fault(changed, "is not what was sealed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void anEntryChangedAndSealedAnewIsBetrayedByTheOneAfterIt(int number) {
        var before = number == 1 ? null : entries.get(number - 2);
        entries.set(
                number - 1,
                JournalEntry.following(before, Happening.STREAM, Happening.STAMP, Happening.FIRST, "{\"step\":99}"));

        assertThat(JournalChain.faultsIn(entries))
                .containsExactly(new JournalChain.Fault(entries.get(number), "does not follow the entry before it"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theEntryAfterADroppedOneIsNamed(int number) {
        entries.remove(number - 1);

        var after = entries.get(number - 1);
        assertThat(JournalChain.faultsIn(entries))
                .containsExactly(
                        new JournalChain.Fault(after, "expected entry number " + number),
                        new JournalChain.Fault(after, "does not follow the entry before it"));
    }

    @Test
    void reorderedEntriesAreNamed() {
        Collections.swap(entries, 1, 2);

        assertThat(JournalChain.faultsIn(entries))
                .extracting(fault -> fault.entry().number() + " " + fault.what())
                .containsExactly(
                        "3 expected entry number 2",
                        "3 does not follow the entry before it",
                        "2 expected entry number 4",
                        "2 does not follow the entry before it",
                        "4 expected entry number 3",
                        "4 does not follow the entry before it");
    }

    @Test
    void aRenumberedEntryIsNamed() {
        var renumbered = with(entries.get(2), 30, entries.get(2).content());
        entries.set(2, renumbered);

        assertThat(JournalChain.faultsIn(entries))
                .containsExactly(
                        new JournalChain.Fault(renumbered, "expected entry number 3"),
                        new JournalChain.Fault(renumbered, "is not what was sealed"),
                        new JournalChain.Fault(entries.get(3), "expected entry number 31"));
    }

    @Test
    void anEntryTwiceIsNamed() {
        entries.add(2, entries.get(1));

        assertThat(JournalChain.faultsIn(entries))
                .extracting(JournalChain.Fault::entry)
                .contains(entries.get(1));
    }

    private static JournalEntry with(JournalEntry entry, long number, String content) {
        return new JournalEntry(
                entry.stream(),
                number,
                entry.stamp(),
                entry.effectiveOn(),
                entry.rule(),
                entry.type(),
                content,
                entry.previous(),
                entry.hash());
    }
}
