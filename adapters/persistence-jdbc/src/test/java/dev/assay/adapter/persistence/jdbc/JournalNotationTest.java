package dev.assay.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.casework.CaseEvent.CertificationDecided;
import dev.assay.domain.certification.casework.CaseEvent.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseEvent.VisitConcluded;
import dev.assay.domain.certification.casework.Conclusion;
import dev.assay.domain.certification.casework.Decision;
import dev.assay.domain.certification.casework.Evaluation;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.ByMode;
import dev.assay.domain.certification.evaluation.Mark.Fulfilment;
import dev.assay.domain.certification.evaluation.Mark.Points;
import dev.assay.domain.certification.journal.Stream.Kind;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictDeclared;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JournalNotationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final JournalNotation notation = new JournalNotation();

    /** What is in a journal stays there for ever, so this notation may grow and never change. */
    @Test
    void anEventIsWrittenForPeopleToRead() {
        assertThat(notation.write(new DocumentsPassed(DAY, "受理")))
                .isEqualTo("{\"on\":\"2026-03-02\",\"statement\":\"受理\"}");
        assertThat(notation.write(new CertificationDecided(DAY, new Decision.Grant("AA", List.of()), "jue")))
                .isEqualTo(
                        "{\"on\":\"2026-03-02\",\"decision\":{\"grant\":{\"level\":\"AA\",\"knownProblems\":[]}},\"by\":\"jue\"}");
        assertThat(notation.write(new ConflictDeclared(DAY, new CreditCode("91350100M000100Y43"), "持股", DAY, null)))
                .isEqualTo("{\"on\":\"2026-03-02\",\"organisation\":{\"value\":\"91350100M000100Y43\"},"
                        + "\"nature\":\"持股\",\"since\":\"2026-03-02\",\"until\":null}");
    }

    @TestFactory
    Stream<DynamicTest> aNumberKeepsEveryDigit() {
        return Stream.of("4.50", "5", "0.0000", "0.0001", "12345.678", "1E+1")
                .map(number -> dynamicTest(number, () -> {
                    var event = delivered(new Points(new BigDecimal(number)));

                    var written = notation.write(event);

                    assertThat(written).contains("{\"points\":{\"value\":" + number + "}}");
                    assertThat(notation.caseEvent(row("visit-concluded", written)))
                            .isEqualTo(event);
                }));
    }

    @Test
    void verdictsByModeStandUnderTheirModesInTheOrderOfTheirCodes() {
        var event = delivered(new ByMode(Map.of("T", Fulfilment.FULL, "M", Fulfilment.PARTIAL)));

        var written = notation.write(event);

        assertThat(written)
                .contains("{\"byMode\":{\"verdicts\":"
                        + "{\"M\":{\"fulfilment\":\"PARTIAL\"},\"T\":{\"fulfilment\":\"FULL\"}}}}");
        assertThat(notation.caseEvent(row("visit-concluded", written))).isEqualTo(event);
    }

    private static VisitConcluded delivered(Mark mark) {
        return new VisitConcluded(
                DAY,
                new Conclusion(Recommendation.RECOMMENDED, "推荐", null, Map.of()),
                new Evaluation(
                        EvaluationSheet.of(Map.of("1.1.1", mark)), new Evaluation.Result(true, "AA", null, null)));
    }

    @Test
    void whatANewerReleaseHasAddedIsPassedOver() {
        var row = row("documents-passed", "{\"on\":\"2026-03-02\",\"statement\":\"受理\",\"since\":{\"v\":[2]}}");

        assertThat(notation.caseEvent(row)).isEqualTo(new DocumentsPassed(DAY, "受理"));
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeReadIsSaidAloudWithItsPlace() {
        return Stream.of(
                        row("application-eaten", "{}"),
                        row("certificate-issued", "{}"),
                        row("documents-passed", "{\"on\":\"2026-03-02\""),
                        row("documents-passed", "{\"on\":\"some day\",\"statement\":\"受理\"}"),
                        row(
                                "visit-concluded",
                                "{\"on\":\"2026-03-02\",\"evaluation\":{\"result\":{\"level\":\"AA\"}}}"),
                        row("certification-decided", "{\"on\":\"2026-03-02\",\"decision\":{\"java.io.File\":\"x\"}}"))
                .map(row -> dynamicTest(
                        row.type() + row.content(),
                        () -> assertThatThrownBy(() -> notation.caseEvent(row))
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessageContaining("case-1")));
    }

    private static JournalEntryRow row(String type, String content) {
        return new JournalEntryRow(
                new StreamPosition(Kind.CASE, "case-1", 1),
                "li.na",
                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                DAY,
                "CASE-01",
                type,
                content,
                "0".repeat(64),
                "0".repeat(64));
    }
}
