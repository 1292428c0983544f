package dev.assay.application.usecase;

import static dev.assay.application.usecase.SealedRecords.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.application.port.in.VerifyJournal.Report;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.NotedSeal;
import dev.assay.domain.certification.journal.Recordable;
import dev.assay.domain.certification.journal.Seal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases c-1 and c-2 have three entries each; seal 1 covers the first two of each, seal 2 the third of c-2. */
@Rule("LOG-01")
class JournalVerificationTest {

    private static SealedRecords sealed() {
        var records = new SealedRecords();
        var sealing = new JournalSealing(records, new WatchedClock("2026-03-02T01:03:00Z"));
        records.record(2, "c-1", "c-2");
        sealing.seal();
        records.record(1, "c-2");
        sealing.seal();
        return records.record(1, "c-1");
    }

    @Test
    void aWholeJournalIsWholeAndIsCounted() {
        var records = sealed();

        assertThat(told(records)).isEmpty();
        var report = new JournalVerification(records).verify(List.of(), fault -> {});
        assertThat(report).isEqualTo(new Report(2, 6, 2, 1, 0, records.seals.getLast()));
        assertThat(report.isWhole()).isTrue();
    }

    @Test
    void anEmptyJournalIsWhole() {
        assertThat(new JournalVerification(new SealedRecords()).verify(List.of(), fault -> {}))
                .isEqualTo(new Report(0, 0, 0, 0, 0, null));
    }

    @Test
    void whatIsReadInManyPartsIsChecked() {
        var records = new SealedRecords().record(1203, "c-1").record(1203, "c-2");
        for (int i = 0; i < 120; i++) {
            records.record(1, "c-3");
            new JournalSealing(records, new WatchedClock("2026-03-02T01:03:00Z")).seal();
        }

        var report = new JournalVerification(records).verify(List.of(), fault -> {});

        assertThat(report).isEqualTo(new Report(3, 2526, 120, 0, 0, records.seals.getLast()));
        records.entries.remove(1499);
        assertThat(told(records))
                .containsExactly(
                        "case c-2, entry 298 entry number 297 was expected here",
                        "case c-2, entry 298 does not follow the entry before it");
    }

    @TestFactory
    Stream<DynamicTest> whatWasTamperedWithIsNamed() {
        return Stream.of(
                tampering(
                        "a changed entry",
                        records -> change(records, 1, "{\"more\":1}"),
                        "case c-1, entry 2 is not what was recorded"),
                tampering(
                        "a dropped entry",
                        records -> records.entries.remove(1),
                        "case c-1, entry 3 entry number 2 was expected here",
                        "case c-1, entry 3 does not follow the entry before it",
                        "case c-1, entry 2 is missing, although seal 1 has it"),
                tampering(
                        "swapped entries",
                        records -> Collections.swap(records.entries, 0, 1),
                        "case c-1, entry 2 entry number 1 was expected here",
                        "case c-1, entry 2 does not follow the entry before it",
                        "case c-1, entry 1 entry number 3 was expected here",
                        "case c-1, entry 1 does not follow the entry before it",
                        "case c-1, entry 3 entry number 2 was expected here",
                        "case c-1, entry 3 does not follow the entry before it"),
                tampering(
                        "a dropped last entry",
                        records -> records.entries.remove(5),
                        "case c-2, entry 3 is missing, although seal 2 has it: the last entry left is 2"),
                tampering(
                        "a dropped stream",
                        records ->
                                records.entries.removeIf(entry -> entry.stream().equals(stream("c-2"))),
                        "case c-2, entry 2 is missing with all of its stream, although seal 1 has it",
                        "case c-2, entry 3 is missing with all of its stream, although seal 2 has it"),
                tampering(
                        "a stream made anew",
                        records -> {
                            records.entries.removeIf(entry -> entry.stream().equals(stream("c-2")));
                            records.entries.addAll(madeAnew());
                        },
                        "case c-2, entry 2 is not the entry that seal 1 sealed",
                        "case c-2, entry 3 is not the entry that seal 2 sealed"),
                tampering(
                        "a changed seal",
                        records -> records.seals.set(1, emptied(records.seals.get(1))),
                        "seal 2 is not what was sealed"),
                tampering(
                        "a dropped seal",
                        records -> records.seals.removeFirst(),
                        "seal 2 seal number 1 was expected here",
                        "seal 2 does not follow the seal before it"));
    }

    /** What only a note kept in another place can tell. */
    @Test
    void theLastSealDroppedWithWhatOnlyItCoversIsToldByANoteAlone() {
        var records = sealed();
        var noted = records.seals.stream()
                .map(seal -> new NotedSeal(seal.number(), seal.hash()))
                .toList();
        assertThat(told(records, noted)).isEmpty();

        records.seals.removeLast();
        records.entries.remove(5);

        assertThat(told(records)).isEmpty();
        assertThat(told(records, noted)).containsExactly("seal 2 is missing, although it was noted");
    }

    @Test
    void allMadeAnewIsToldByANoteAlone() {
        var records = sealed();
        var noted = List.of(new NotedSeal(1, records.seals.getFirst().hash()));
        records.seals.replaceAll(seal -> Seal.following(null, seal.sealedAt(), List.of()));
        records.seals.removeLast();

        assertThat(told(records)).isEmpty();
        assertThat(told(records, noted)).containsExactly("seal 1 is not the one that was noted");
    }

    private static DynamicTest tampering(String what, Consumer<SealedRecords> tampering, String... faults) {
        return dynamicTest(what, () -> {
            var records = sealed();
            tampering.accept(records);

            assertThat(told(records)).containsExactly(faults);
        });
    }

    private static List<String> told(SealedRecords records) {
        return told(records, List.of());
    }

    private static List<String> told(SealedRecords records, List<NotedSeal> noted) {
        var told = new ArrayList<String>();
        var report =
                new JournalVerification(records).verify(noted, fault -> told.add(fault.place() + " " + fault.what()));
        assertThat(report.faults()).isEqualTo(told.size());
        assertThat(report.isWhole()).isEqualTo(told.isEmpty());
        return told;
    }

    private static void change(SealedRecords records, int index, String content) {
        var entry = records.entries.get(index);
        records.entries.set(
                index,
                new JournalEntry(
                        entry.stream(),
                        entry.number(),
                        entry.stamp(),
                        entry.effectiveOn(),
                        entry.rule(),
                        entry.type(),
                        content,
                        entry.previous(),
                        entry.hash()));
    }

    private static List<JournalEntry> madeAnew() {
        var other = new SealedRecords().record(3, "c-2").entries;
        var anew = new ArrayList<JournalEntry>();
        for (var entry : other) {
            var last = anew.isEmpty() ? null : anew.getLast();
            anew.add(JournalEntry.following(
                    last == null ? 0 : last.number(),
                    last == null ? JournalEntry.GENESIS : last.hash(),
                    entry.stream(),
                    entry.stamp(),
                    new Emptied(entry.effectiveOn(), entry.rule()),
                    "{\"anew\":true}"));
        }
        return anew;
    }

    private record Emptied(LocalDate on, String rule) implements Recordable {}

    private static Seal emptied(Seal seal) {
        return new Seal(seal.number(), seal.sealedAt(), List.of(), seal.previous(), seal.hash());
    }
}
