package dev.assay.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.http.exchange.FormReader;
import dev.assay.adapter.http.scheme.RatingRequest;
import dev.assay.adapter.http.scheme.SheetForm;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class MarksTest {
    @Inject
    FormReader<RatingRequest> reader;

    @Inject
    ObjectMapper mapper;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "4.50",
                "'unmet'",
                "'minor'",
                "{'excluded':'no water'}",
                "{'byMode':{'A':'partial','B':'full'}}",
                "{'byMode':{'A':4.5,'B':10.0000,'G':0}}"
            })
    void aMarkIsShownAsItWasSent(String written) throws IOException {
        var mark = written.replace('\'', '"');
        var body = "{\"marks\":{\"1.1\":%s}}".formatted(mark).getBytes(UTF_8);

        var read = reader.read(body, RatingRequest.class).marks();

        assertThat(mapper.writeValueAsString(SheetForm.of(EvaluationSheet.of(read))))
                .contains("\"marks\":{\"1.1\":%s}".formatted(mark));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{'A':1.5,'B':2}", "{'B':2,'A':1.5}"})
    void verdictsByModeAreReadInWhateverOrderTheyStand(String verdicts) {
        var body = "{'marks':{'1.1':{'byMode':%s}}}".formatted(verdicts).replace('\'', '"');

        assertThat(reader.read(body.getBytes(UTF_8), RatingRequest.class).marks())
                .isEqualTo(Map.of("1.1", new Mark.ByMode(Map.of("A", points("1.5"), "B", points("2")))));
    }

    private static Mark points(String value) {
        return new Mark.Points(new BigDecimal(value));
    }
}
