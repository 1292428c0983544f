package dev.assay.adapter.persistence.contract;

import static dev.assay.adapter.persistence.contract.Clerk.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.domain.certification.casework.CaseEvent.CertificateGranted;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.JournalEntry;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Only a change that follows on what is recorded is recorded, and several of them all or none. */
@Rule("LOG-01")
public interface VersionsContract {

    /** The store under test. */
    Stores stores();

    /** The stream is at version 3, so 4 is the only one that follows. */
    @TestFactory
    default Stream<DynamicTest> onlyTheVersionThatFollowsIsRecorded() {
        return IntStream.of(1, 2, 3, 4, 5, 6)
                .mapToObj(version -> dynamicTest("version " + version, () -> onlyTheFourthFollows(version)));
    }

    private void onlyTheFourthFollows(int version) {
        var id = Fresh.caseId();
        recordVersions(id, 3);
        var before = clerk().entriesOf(id);

        var recorded = clerk().record(Samples.caseOfVersion(id, version));

        assertThat(recorded).isEqualTo(version == 4);
        var after = clerk().entriesOf(id);
        assertThat(after).startsWith(before.toArray(JournalEntry[]::new)).hasSize(recorded ? 4 : 3);
        assertThat(stores().cases().find(id).orElseThrow().version()).isEqualTo(after.size());
    }

    @Test
    default void aStreamBeginsWithItsFirstVersion() {
        var id = Fresh.caseId();

        assertThat(clerk().record(Samples.caseOfVersion(id, 2))).isFalse();

        assertThat(clerk().entriesOf(id)).isEmpty();
        assertThat(stores().cases().find(id)).isEmpty();
    }

    @TestFactory
    default Stream<DynamicTest> aStaleCertificateKeepsItsCaseFromChanging() {
        return Stream.of(true, false)
                .map(staleFirst -> dynamicTest(staleFirst ? "stale first" : "stale last", () -> {
                    var opened = Samples.newCase(Fresh.caseId());
                    var issued = Samples.issued(Fresh.certificateNumber());
                    var certificate = change(Samples.newCertificate(issued));
                    clerk().record(opened);
                    clerk().record(certificate);
                    var granted = change(opened.after(new CertificateGranted(issued)));

                    assertThat(staleFirst ? clerk().record(certificate, granted) : clerk().record(granted, certificate))
                            .isFalse();

                    assertThat(clerk().entriesOf(opened.id())).hasSize(1);
                    assertThat(clerk().entriesOf(issued.number())).hasSize(1);
                    assertThat(stores().cases().find(opened.id()).orElseThrow().file())
                            .isEqualTo(opened.file());
                }));
    }

    @TestFactory
    default Stream<DynamicTest> aStaleCaseBringsNoCertificate() {
        return Stream.of(true, false)
                .map(staleFirst -> dynamicTest(staleFirst ? "stale first" : "stale last", () -> {
                    var id = Fresh.caseId();
                    recordVersions(id, 2);
                    var issued = Samples.issued(Fresh.certificateNumber());
                    var certificate = change(Samples.newCertificate(issued));
                    var stale = change(Samples.newCase(id).after(new CertificateGranted(issued)));

                    assertThat(staleFirst ? clerk().record(stale, certificate) : clerk().record(certificate, stale))
                            .isFalse();

                    assertThat(clerk().entriesOf(issued.number())).isEmpty();
                    assertThat(stores().certificates().history(issued.number())).isEmpty();
                    assertThat(clerk().entriesOf(id)).hasSize(2);
                }));
    }

    @Test
    default void aRefusedChangeCanBeMadeAgainOnWhatIsThere() {
        var id = Fresh.caseId();
        recordVersions(id, 1);

        assertThat(clerk().record(Samples.caseOfVersion(id, 3))).isFalse();
        assertThat(clerk().record(Samples.caseOfVersion(id, 2))).isTrue();
        assertThat(clerk().record(Samples.caseOfVersion(id, 3))).isTrue();
    }

    private void recordVersions(CaseId id, int last) {
        for (int version = 1; version <= last; version++) {
            assertThat(clerk().record(Samples.caseOfVersion(id, version))).isTrue();
        }
    }

    private Clerk clerk() {
        return new Clerk(stores().journal());
    }
}
