package dev.assay.domain.certification.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream.Kind;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Rule("LOG-01")
class DossierSentenceTest {

    @Test
    void anEntryReadsAsWhoPutWhatOnRecordOfWhom() {
        var entry = JournalEntry.following(
                null,
                new dev.assay.domain.certification.journal.Stream(Kind.PERSON, "lei"),
                new Stamp("guan", Instant.parse("2026-03-03T08:00:00Z")),
                new RegistrationRecorded(LocalDate.of(2026, 3, 2), "R-1", LocalDate.of(2028, 3, 2)),
                "{}");

        assertThat(DossierSentence.of(entry).text())
                .isEqualTo(new Text(
                        "2026-03-02，guan登记了lei的注册（规则TEAM-01）。",
                        "On 2026-03-02, guan recorded the registration of lei (rule TEAM-01)."));
    }

    /** Whoever adds an event is told here which words it needs. */
    @TestFactory
    Stream<DynamicTest> everyEventHasItsWordsInBothLanguages() {
        return Stream.of(PersonnelEvent.class.getPermittedSubclasses())
                .map(event -> "event." + Wording.codeOf(event))
                .map(key -> dynamicTest(
                        key,
                        () -> assertThat(Stream.of(Locale.CHINESE, Locale.ENGLISH))
                                .allSatisfy(language -> assertThat(Dossier.WORDING.keys(language))
                                        .contains(key))));
    }
}
