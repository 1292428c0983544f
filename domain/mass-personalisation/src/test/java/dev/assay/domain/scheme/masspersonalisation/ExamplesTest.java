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
        example.path("marks")
                .properties()
                .forEach(mark -> marks.put(
                        mark.getKey(),
                        Fulfilment.valueOf(mark.getValue().asText().toUpperCase(Locale.ROOT))));
        return Sheets.sheet(marks, example.path("target").asText());
    }
}
