package dev.assay.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.adapter.persistence.contract.Clerk;
import dev.assay.adapter.persistence.contract.Fresh;
import dev.assay.adapter.persistence.contract.Samples;
import dev.assay.application.usecase.JournalSealing;
import dev.assay.application.usecase.JournalVerification;
import dev.assay.domain.certification.casework.CaseEvent.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.NotedSeal;
import dev.assay.domain.certification.journal.Seal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a hand that has the database's password can do, and what is told of it. Each time a case has three entries: the first
 * two under the last seal but one (B), the third under the last (L).
 */
@Rule("LOG-01")
interface TamperingContract {

    OpenStore store();

    @TestFactory
    default Stream<DynamicTest> whatWasDoneBehindTheStoresBackIsNamed() {
        return Stream.of(
                        new Tampering(
                                "changed content",
                                List.of(
                                        "update journal_entry set content = replace(content, '甲', '乙') where CASE and number = 2"),
                                "case ID, entry 2 is not what was recorded"),
                        new Tampering(
                                "changed actor",
                                List.of("update journal_entry set actor = 'nobody' where CASE and number = 3"),
                                "case ID, entry 3 is not what was recorded"),
                        new Tampering(
                                "changed moment",
                                List.of("update journal_entry set recorded_at = recorded_at + interval '1' second"
                                        + " where CASE and number = 1"),
                                "case ID, entry 1 is not what was recorded"),
                        new Tampering(
                                "dropped in the middle",
                                List.of("delete from journal_entry where CASE and number = 2"),
                                "case ID, entry 3 entry number 2 was expected here",
                                "case ID, entry 3 does not follow the entry before it",
                                "case ID, entry 2 is missing, although seal B has it"),
                        new Tampering(
                                "dropped at the end",
                                List.of("delete from journal_entry where CASE and number = 3"),
                                "case ID, entry 3 is missing, although seal L has it: the last entry left is 2"),
                        new Tampering(
                                "dropped as a whole",
                                List.of(
                                        "delete from journal_entry where CASE",
                                        "delete from case_head where id = 'ID'"),
                                "case ID, entry 2 is missing with all of its stream, although seal B has it",
                                "case ID, entry 3 is missing with all of its stream, although seal L has it"),
                        new Tampering(
                                "swapped",
                                List.of(
                                        "update journal_entry set number = 9 where CASE and number = 1",
                                        "update journal_entry set number = 1 where CASE and number = 2",
                                        "update journal_entry set number = 2 where CASE and number = 9"),
                                "case ID, entry 1 does not follow the entry before it",
                                "case ID, entry 1 is not what was recorded",
                                "case ID, entry 2 does not follow the entry before it",
                                "case ID, entry 2 is not what was recorded",
                                "case ID, entry 3 does not follow the entry before it",
                                "case ID, entry 2 is not the entry that seal B sealed"),
                        new Tampering(
                                "a kind of stream that there is not",
                                List.of("update journal_entry set stream_kind = 'OTHER' where CASE and number = 3"),
                                "case ID, entry 3 is missing, although seal L has it: the last entry left is 2"),
                        new Tampering(
                                "changed moment of a seal",
                                List.of(
                                        "update journal_seal set sealed_at = sealed_at - interval '1' day where number = B"),
                                "seal B is not what was sealed"),
                        new Tampering(
                                "a stream taken out of a seal, so that its end can be dropped",
                                List.of(
                                        "delete from sealed_stream where seal = L and CASE",
                                        "delete from journal_entry where CASE and number = 3"),
                                "seal L is not what was sealed"),
                        new Tampering(
                                "changed stream of a seal",
                                List.of("update sealed_stream set stream_kind = 'OTHER' where seal = L and CASE"),
                                "seal L is not what was sealed"),
                        new Tampering(
                                "dropped seal in the middle",
                                List.of(
                                        "delete from journal_seal where number = B",
                                        "delete from sealed_stream where seal = B"),
                                "seal L seal number B was expected here",
                                "seal L does not follow the seal before it"))
                .map(tampering -> dynamicTest(tampering.what, () -> isNamed(tampering)));
    }

    /** The one thing that only a note in another place tells. */
    @Test
    default void theLastSealDroppedWithTheTailThatOnlyItCoversIsToldByANoteAlone() throws SQLException {
        var id = recorded();
        var last = store().stores().seals().last().orElseThrow();
        var noted = List.of(new NotedSeal(last.number(), last.hash()));
        var before = told(noted);
        for (var sql : List.of(
                "delete from journal_seal where number = L",
                "delete from sealed_stream where seal = L",
                "delete from journal_entry where CASE and number = 3")) {
            store().change(concrete(sql, id, last));
        }

        assertThat(told(List.of())).isEqualTo(before);
        assertThat(told(noted)).contains("seal %d is missing, although it was noted".formatted(last.number()));
    }

    /** @param faults in which ID, B and L stand for the case and for the last seals */
    record Tampering(String what, List<String> statements, List<String> faults) {
        Tampering(String what, List<String> statements, String... faults) {
            this(what, statements, List.of(faults));
        }
    }

    private void isNamed(Tampering tampering) throws SQLException {
        var id = recorded();
        var last = store().stores().seals().last().orElseThrow();
        var before = told(List.of());

        for (var sql : tampering.statements) {
            assertThat(store().change(concrete(sql, id, last))).isPositive();
        }

        var after = new ArrayList<>(told(List.of()));
        after.removeAll(before);
        assertThat(after)
                .containsExactlyElementsOf(tampering.faults.stream()
                        .map(fault -> concrete(fault, id, last))
                        .toList());
    }

    private CaseId recorded() {
        var id = Fresh.caseId();
        var clerk = new Clerk(store().stores().journal());
        var sealing = new JournalSealing(store().stores().seals(), Clock.systemUTC());
        var opened = Samples.newCase(id);
        var accepted = opened.after(new DocumentsPassed(Samples.DAY, "甲"));
        clerk.record(opened);
        clerk.record(accepted);
        assertThat(sealing.seal()).isEqualTo(1);
        clerk.record(accepted.after(new DocumentsPassed(Samples.DAY, "丙")));
        assertThat(sealing.seal()).isEqualTo(1);
        return id;
    }

    private List<String> told(List<NotedSeal> noted) {
        var told = new ArrayList<String>();
        new JournalVerification(store().stores().seals())
                .verify(noted, fault -> told.add(fault.place() + " " + fault.what()));
        return told;
    }

    private static String concrete(String words, CaseId id, Seal last) {
        return words.replace("CASE", "stream_id = '" + id + "'")
                .replaceAll("\\bID\\b", id.value())
                .replaceAll("\\bL\\b", Long.toString(last.number()))
                .replaceAll("\\bB\\b", Long.toString(last.number() - 1));
    }
}
