package dev.assay.adapter.persistence.contract;

import static dev.assay.adapter.persistence.contract.Clerk.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.out.Seals;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.LastEntry;
import dev.assay.domain.certification.journal.Seal;
import dev.assay.domain.certification.journal.SealChain;
import dev.assay.domain.certification.journal.SealChain.Found;
import dev.assay.domain.certification.journal.Stream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What has moved is sealed, nothing twice, and what was sealed can be held against what is there. */
@Rule("LOG-01")
public interface SealsContract {
    /** When everything here is sealed. */
    Instant MOMENT = Instant.parse("2026-10-25T00:30:00.000001Z");

    /** More than there is of anything. */
    int ALL = Integer.MAX_VALUE;

    /** The store under test. */
    Stores stores();

    @Test
    default void aStreamThatMovedIsNamedOnceWithItsLastEntry() {
        var id = recorded(3);

        assertThat(unsealedOf(id)).containsExactly(LastEntry.of(entriesOf(id).getLast()));
    }

    @Test
    default void whatWasSealedIsSealedNoMoreUntilItMoves() {
        var id = recorded(2);
        sealAll();
        assertThat(unsealedOf(id)).isEmpty();

        clerk().record(Samples.caseOfVersion(id, 3));

        assertThat(unsealedOf(id)).extracting(LastEntry::number).containsExactly(3L);
    }

    @Test
    default void streamsRecordedTogetherAreSealedEach() {
        sealAll();
        var issued = Samples.issued(Fresh.certificateNumber());
        var opened = Samples.newCase(Fresh.caseId());
        var received = SampleComplaints.received(Fresh.complaintId(), SampleComplaints.appeal());
        clerk().record(change(opened), change(Samples.newCertificate(issued)), change(received));

        assertThat(seals().unsealed(ALL))
                .extracting(LastEntry::stream)
                .containsExactlyInAnyOrder(
                        change(opened).stream(),
                        change(received).stream(),
                        new Stream(Stream.Kind.CERTIFICATE, issued.number().value()));
    }

    @Test
    default void noMoreStreamsAreNamedThanWereAskedFor() {
        recorded(1);
        recorded(1);

        assertThat(seals().unsealed(1)).hasSize(1);
    }

    @Test
    default void whatIsRecordedWhileASealIsMadeStaysUnsealed() {
        var id = recorded(1);
        var seal = next();
        clerk().record(Samples.caseOfVersion(id, 2));

        assertThat(seals().record(seal)).isTrue();

        assertThat(unsealedOf(id)).extracting(LastEntry::number).containsExactly(2L);
    }

    @Test
    default void aSealComesBackAsItWasMade() {
        recorded(1);
        recorded(2);
        var seal = next();
        seals().record(seal);

        assertThat(seals().last()).contains(seal);
        assertThat(seals().after(seal.number() - 1, 1)).containsExactly(seal);
        assertThat(seals().after(seal.number(), ALL)).isEmpty();
    }

    @Test
    default void sealsAreReadInPartsAndInOrder() {
        for (int i = 0; i < 3; i++) {
            recorded(1);
            sealAll();
        }
        var all = new ArrayList<Seal>();
        for (var part = seals().after(0, 2);
                !part.isEmpty();
                part = seals().after(all.getLast().number(), 2)) {
            assertThat(part).hasSizeLessThanOrEqualTo(2);
            all.addAll(part);
        }

        assertThat(all).hasSizeGreaterThanOrEqualTo(3).isEqualTo(seals().after(0, ALL));
        assertThat(SealChain.faultsIn(null, all)).isEmpty();
    }

    @Test
    default void ofSealsWithTheSameNumberTheFirstStandsAndTheOtherLeavesNothing() {
        var id = recorded(1);
        var first = Seal.following(last(), MOMENT, List.of());
        assertThat(seals().record(first)).isTrue();

        assertThat(seals().record(new Seal(first.number(), MOMENT, seals().unsealed(ALL), "", "")))
                .isFalse();

        assertThat(seals().last()).contains(first);
        assertThat(unsealedOf(id)).hasSize(1);
    }

    @Test
    default void ofTwoWhoSealAtOnceOneDoes() throws Exception {
        for (int round = 0; round < SimultaneityContract.ROUNDS; round++) {
            var id = recorded(1);
            var before = last();

            assertThat(atOnce(() -> seals().record(next()))).contains(true);

            var made = seals().after(before == null ? 0 : before.number(), ALL);
            assertThat(made.stream().flatMap(seal -> seal.streams().stream()))
                    .filteredOn(each -> each.stream().equals(streamOf(id)))
                    .hasSize(1);
            assertThat(SealChain.faultsIn(before, made)).isEmpty();
        }
    }

    @Test
    default void whatIsThereOfASealIsFound() {
        var id = recorded(3);
        var entries = entriesOf(id);
        var gone = new LastEntry(streamOf(Fresh.caseId()), 1, entries.getFirst().hash());
        var seal = Seal.following(last(), MOMENT, List.of(LastEntry.of(entries.get(1)), gone));
        seals().record(seal);

        assertThat(seals().found(seal))
                .isEqualTo(Map.of(streamOf(id), new Found(3, entries.get(1).hash())));
    }

    @Test
    default void anEntryThatASealNamesAndThatIsNotThereIsNotFound() {
        var id = recorded(2);
        var seal = Seal.following(last(), MOMENT, List.of(new LastEntry(streamOf(id), 3, JournalEntry.GENESIS)));
        seals().record(seal);

        assertThat(seals().found(seal)).isEqualTo(Map.of(streamOf(id), new Found(2, null)));
    }

    @Test
    default void theWholeJournalIsReadInPartsOneStreamAfterTheOther() {
        var streams = List.of(streamOf(recorded(1)), streamOf(recorded(5)), streamOf(recorded(2)));
        clerk().record(Samples.newCertificate(Samples.issued(Fresh.certificateNumber())));
        var all = new ArrayList<JournalEntry>();
        for (var part = seals().entries(null, 3); !part.isEmpty(); part = seals().entries(all.getLast(), 3)) {
            assertThat(part).hasSizeLessThanOrEqualTo(3);
            all.addAll(part);
        }

        assertThat(all).doesNotHaveDuplicates().isEqualTo(seals().entries(null, ALL));
        for (var stream : streams) {
            var entries = stores().journal().entries(stream);
            assertThat(all).containsSequence(entries);
        }
        assertThat(all).extracting(entry -> entry.stream().kind()).contains(Stream.Kind.values());
    }

    @Test
    default void entriesThatNoSealCoversAreCounted() {
        var id = recorded(2);
        sealAll();
        var before = seals().entriesUnderNoSeal();

        clerk().record(Samples.caseOfVersion(id, 3));
        clerk().record(Samples.caseOfVersion(id, 4));
        recorded(3);

        assertThat(seals().entriesUnderNoSeal()).isEqualTo(before + 5);
        sealAll();
        assertThat(seals().entriesUnderNoSeal()).isEqualTo(before);
    }

    private CaseId recorded(int versions) {
        var id = Fresh.caseId();
        for (int version = 1; version <= versions; version++) {
            clerk().record(Samples.caseOfVersion(id, version));
        }
        return id;
    }

    private void sealAll() {
        while (!seals().unsealed(1).isEmpty()) {
            assertThat(seals().record(next())).isTrue();
        }
    }

    private Seal next() {
        var last = last();
        return Seal.following(last, MOMENT, seals().unsealed(1000));
    }

    private @Nullable Seal last() {
        return seals().last().orElse(null);
    }

    private List<LastEntry> unsealedOf(CaseId id) {
        return seals().unsealed(ALL).stream()
                .filter(last -> last.stream().equals(streamOf(id)))
                .toList();
    }

    private static List<Boolean> atOnce(Callable<Boolean> attempt) throws Exception {
        var gate = new CyclicBarrier(2);
        Callable<Boolean> gated = () -> {
            gate.await();
            return attempt.call();
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(gated, gated)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static Stream streamOf(CaseId id) {
        return new Stream(Stream.Kind.CASE, id.value());
    }

    private List<JournalEntry> entriesOf(CaseId id) {
        return clerk().entriesOf(id);
    }

    private Seals seals() {
        return stores().seals();
    }

    private Clerk clerk() {
        return new Clerk(stores().journal());
    }
}
