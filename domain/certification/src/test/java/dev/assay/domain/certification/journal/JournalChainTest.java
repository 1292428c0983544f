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

        assertThat(told(entries)).containsExactly(number + " is not what was recorded");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void anEntryChangedAndSealedAnewIsBetrayedByTheOneAfterIt(int number) {
        var before = number == 1 ? null : entries.get(number - 2);
        entries.set(
                number - 1,
                JournalEntry.following(before, Happening.STREAM, Happening.STAMP, Happening.FIRST, "{\"step\":99}"));

        assertThat(told(entries)).containsExactly((number + 1) + " does not follow the entry before it");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theEntryAfterADroppedOneIsNamed(int number) {
        entries.remove(number - 1);

        var after = number + 1;
        assertThat(told(entries))
                .containsExactly(
                        after + " entry number " + number + " was expected here",
                        after + " does not follow the entry before it");
    }

    @Test
    void reorderedEntriesAreNamed() {
        Collections.swap(entries, 1, 2);

        assertThat(told(entries))
                .containsExactly(
                        "3 entry number 2 was expected here",
                        "3 does not follow the entry before it",
                        "2 entry number 4 was expected here",
                        "2 does not follow the entry before it",
                        "4 entry number 3 was expected here",
                        "4 does not follow the entry before it");
    }

    @Test
    void aRenumberedEntryIsNamed() {
        var renumbered = with(entries.get(2), 30, entries.get(2).content());
        entries.set(2, renumbered);

        assertThat(told(entries))
                .containsExactly(
                        "30 entry number 3 was expected here",
                        "30 is not what was recorded",
                        "4 entry number 31 was expected here");
    }

    @Test
    void anEntryTwiceIsNamed() {
        entries.add(2, entries.get(1));

        assertThat(JournalChain.faultsIn(entries))
                .extracting(JournalChain.Fault::entry)
                .contains(entries.get(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whatIsReadInPartsIsCheckedAsIfItWereReadAtOnce(int cut) {
        entries.addAll(Happening.chain(new Stream(Stream.Kind.CASE, "c-2"), LENGTH));
        entries.remove(LENGTH + cut);
        var first = entries.subList(0, LENGTH + cut);
        var second = entries.subList(LENGTH + cut, entries.size());

        assertThat(told(first)).isEmpty();
        assertThat(JournalChain.faultsIn(first.getLast(), second)).isEqualTo(JournalChain.faultsIn(entries));
    }

    private static List<String> told(List<JournalEntry> entries) {
        return JournalChain.faultsIn(entries).stream()
                .map(fault -> fault.entry().number() + " " + fault.what())
                .toList();
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
