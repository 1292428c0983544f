package dev.assay.domain.scheme.masspersonalisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Fulfilment;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Named;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {
    private final Edition edition = new MassPersonalisationScheme().editions().getLast();

    @Rule({"MPC-02", "MPC-04"})
    @ParameterizedTest
    @CsvSource({"L1", "L2", "L3", "L4", "L5"})
    void eachExampleReachesTheLevelItIsCalledByAndAppliesFor(String level) throws IOException {
        var rating = edition.rate(sheet(read(level.toLowerCase(Locale.ROOT) + ".json")))
                .orElseThrow();

        assertThat(rating.passed()).isTrue();
        assertThat(rating.level()).isEqualTo(level);
    }

    /** In both examples the test and the audit differ on some clauses; in one of them on one clause too many. */
    @Rule({"MPC-02", "MPC-06"})
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"l2-test-and-audit.json, L2, false", "worse-verdict.json, none, true"})
    void whereTestAndAuditDifferTheWorseVerdictMakesTheLevel(String example, String level, boolean decisive)
            throws IOException {
        var rating = edition.rate(sheet(read(example))).orElseThrow();

        assertThat(rating.passed()).isEqualTo(level != null);
        assertThat(rating.level()).isEqualTo(level);
        assertThat(rating.interpretations()).contains(Readings.WORSE_COUNTS.applied(decisive));
    }

    @Test
    @Rule({"CASE-04", "CASE-05"})
    void theApplicationIsCompleteAndWithinTheScope() throws IOException {
        var application = read("application.json").path("application");
        var documents = new ArrayList<String>();
        application
                .path("documents")
                .forEach(document -> documents.add(document.path("code").asText()));

        assertThat(CreditCode.parse(application.at("/applicant/creditCode").asText()))
                .isPresent();
        assertThat(edition.level(application.path("target").asText())).isPresent();
        assertThat(edition.fieldCodes())
                .extracting(Named::code)
                .contains(application.at("/scope/fieldCode").asText());
        assertThat(documents)
                .containsAll(edition.documents().stream()
                        .filter(document -> document.need() == DocumentRequirement.Need.REQUIRED)
                        .map(DocumentRequirement::code)
                        .toList());
    }

    private static JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(Path.of("examples", name).toFile());
    }

    private static EvaluationSheet sheet(JsonNode example) {
        var marks = new LinkedHashMap<String, Mark>();
        example.path("marks").properties().forEach(mark -> marks.put(mark.getKey(), mark(mark.getValue())));
        return Sheets.sheet(marks, example.path("target").asText());
    }

    private static Mark mark(JsonNode written) {
        if (written.isTextual()) {
            return Fulfilment.valueOf(written.asText().toUpperCase(Locale.ROOT));
        }
        var verdicts = new LinkedHashMap<String, Mark>();
        written.path("byMode")
                .properties()
                .forEach(verdict -> verdicts.put(verdict.getKey(), mark(verdict.getValue())));
        return new Mark.ByMode(verdicts);
    }
}
