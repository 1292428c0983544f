package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.domain.certification.casework.CaseEvent.ApplicationAccepted;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Rule("LOG-01")
class JournalSentenceTest {

    @Test
    void anEntryReadsAsWhoDidWhatFromWhichDayAndUnderWhichRule() {
        var entry = JournalEntry.following(
                null,
                new dev.assay.domain.certification.journal.Stream(Kind.CASE, "c-1"),
                new Stamp("rong", Instant.parse("2026-03-03T08:00:00Z")),
                new ApplicationAccepted(LocalDate.of(2026, 3, 2), "Complete.", null, new AuditProgramme(List.of())),
                "{}");

        assertThat(JournalSentence.of(entry).text())
                .isEqualTo(new Text(
                        "2026-03-02，rong受理了申请（规则CASE-06）。",
                        "On 2026-03-02, rong accepted the application (rule CASE-06)."));
    }

    /** Whoever adds an event is told here which words it needs. */
    @TestFactory
    Stream<DynamicTest> everyEventHasItsWordsInBothLanguages() {
        return Stream.of(CaseEvent.Milestone.class, CaseEvent.Note.class)
                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                .map(event -> "event." + Wording.codeOf(event))
                .map(key -> dynamicTest(
                        key,
                        () -> assertThat(Stream.of(Locale.CHINESE, Locale.ENGLISH))
                                .allSatisfy(language ->
                                        assertThat(Case.WORDING.keys(language)).contains(key))));
    }
}
