package dev.assay.domain.scheme.customgoods;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.evaluation.Mark.Finding;
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
    private final Edition edition = new CustomGoodsScheme().editions().getLast();

    @Rule({"CG-01", "CG-02"})
    @ParameterizedTest
    @CsvSource({"conforming, true, 0", "not-conforming, false, 3"})
    void eachExampleRatesAsItIsCalled(String name, boolean passed, int needs) throws IOException {
        var rating = edition.rate(sheet(read(name + ".json"))).orElseThrow();

        assertThat(rating.passed()).isEqualTo(passed);
        assertThat(rating.next() == null ? 0 : rating.next().needs().size()).isEqualTo(needs);
    }

    @Test
    @Rule("CG-01")
    void labelsAreTheNamesOfTheRequirements() throws IOException {
        var labels = read("conforming.json").path("labels");

        assertThat(edition.criteria())
                .allSatisfy(
                        criterion -> assertThat(labels.path(criterion.code()).asText())
                                .isEqualTo(criterion.name().zh()));
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
                        mark.getKey(), Finding.valueOf(mark.getValue().asText().toUpperCase(Locale.ROOT))));
        var survey = example.at("/measures/satisfaction");
        return Sheets.with(
                marks,
                new Survey(
                        survey.path("sampled").asInt(), survey.path("satisfied").asInt()));
    }
}
