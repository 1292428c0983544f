package dev.assay.adapter.persistence.contract;

import static dev.assay.adapter.persistence.contract.Clerk.change;
import static dev.assay.adapter.persistence.contract.Samples.STAMP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.domain.certification.casework.CaseEvent.CertificateGranted;
import dev.assay.domain.certification.casework.CaseEvent.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.JournalChain;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is recorded stays as it was recorded, whole and in order. */
@Rule("LOG-01")
public interface JournalContract {

    /** The store under test. */
    Stores stores();

    @Test
    default void whatWasRecordedIsFound() {
        var opened = Samples.newCase(Fresh.caseId());
        var issued = Samples.issued(Fresh.certificateNumber());
        var granted = opened.after(new CertificateGranted(issued));

        assertThat(clerk().record(opened)).isTrue();
        assertThat(clerk().record(change(granted), change(Samples.newCertificate(issued))))
                .isTrue();

        assertThat(stores().cases().find(opened.id()).orElseThrow().file()).isEqualTo(granted.file());
        assertThat(stores().certificates().history(issued.number())).containsExactly(new Recorded<>(STAMP, issued));
    }

    @Test
    default void aStreamThatNeverBeganIsEmpty() {
        assertThat(clerk().entriesOf(Fresh.caseId())).isEmpty();
        assertThat(clerk().entriesOf(Fresh.certificateNumber())).isEmpty();
        assertThat(stores().cases().find(Fresh.caseId())).isEmpty();
        assertThat(stores().certificates().history(Fresh.certificateNumber())).isEmpty();
    }

    @Test
    default void nothingToRecordIsRecordedAtOnce() {
        assertThat(stores().journal().record(STAMP, List.of())).isTrue();
    }

    @Test
    default void entriesAreNumberedAndChained() {
        var id = Fresh.caseId();
        for (int version = 1; version <= 5; version++) {
            assertThat(clerk().record(Samples.caseOfVersion(id, version))).isTrue();
        }

        var entries = clerk().entriesOf(id);

        assertThat(entries).extracting(JournalEntry::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(entries.getFirst().previous()).isEqualTo(JournalEntry.GENESIS);
        assertThat(JournalChain.faultsIn(entries)).isEmpty();
    }

    @Test
    default void streamsRecordedTogetherAreChainedEachByItself() {
        var issued = Samples.issued(Fresh.certificateNumber());
        var opened = Samples.newCase(Fresh.caseId());
        clerk().record(change(opened), change(Samples.newCertificate(issued)));

        for (var entries : List.of(clerk().entriesOf(opened.id()), clerk().entriesOf(issued.number()))) {
            assertThat(entries).extracting(JournalEntry::number).containsExactly(1L);
            assertThat(JournalChain.faultsIn(entries)).isEmpty();
        }
    }

    @Test
    default void anEntryTellsWhoWhenFromWhenWhatAndUnderWhichRule() {
        var opened = Samples.newCase(Fresh.caseId());
        var event = new DocumentsPassed(Samples.DAY.plusDays(3), "受理");
        clerk().record(opened);
        clerk().record(opened.after(event));

        var entry = clerk().entriesOf(opened.id()).getLast();

        assertThat(entry.stream()).isEqualTo(change(opened).stream());
        assertThat(entry.stamp()).isEqualTo(STAMP);
        assertThat(entry.effectiveOn()).isEqualTo(event.on());
        assertThat(entry.type()).isEqualTo("documents-passed");
        assertThat(entry.rule()).isEqualTo(event.rule());
        assertThat(entry.content()).contains("受理");
    }

    /** Among them an hour that comes twice, and one that never comes, where clocks are changed. */
    @TestFactory
    default Stream<DynamicTest> theMomentOfRecordingSurvives() {
        return Stream.of(
                        "2026-03-02T08:15:30.123456Z",
                        "2026-03-02T08:15:30Z",
                        "2026-03-29T01:30:00Z",
                        "2026-10-25T00:30:00.000001Z",
                        "2026-10-25T01:30:00.000001Z",
                        "2026-12-31T23:59:59.999999Z")
                .map(moment -> dynamicTest(moment, () -> stampIsKept(new Stamp("li.na", Instant.parse(moment)))));
    }

    private void stampIsKept(Stamp stamp) {
        CaseId id = Fresh.caseId();
        stores().journal().record(stamp, List.of(change(Samples.newCase(id))));

        assertThat(clerk().entriesOf(id)).extracting(JournalEntry::stamp).containsExactly(stamp);
        assertThat(JournalChain.faultsIn(clerk().entriesOf(id))).isEmpty();
    }

    private Clerk clerk() {
        return new Clerk(stores().journal());
    }
}
