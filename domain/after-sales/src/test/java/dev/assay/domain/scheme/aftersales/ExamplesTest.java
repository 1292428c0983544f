package dev.assay.domain.scheme.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {
    private static final Pattern MARK =
            Pattern.compile("\"(5\\.\\d\\.\\d-\\d)\": (?:([\\d.]+)|\\{\\s*\"excluded\": \"([^\"]+)\")");
    private static final Pattern REASON = Pattern.compile("\"reason\":");

    @Rule("AS-01")
    @ParameterizedTest(name = "{0}: {2}, {1}")
    @CsvSource({
        "five-star, FIVE_STAR, 96",
        "four-star, FOUR_STAR, 93.1578",
        "three-star, THREE_STAR, 85",
        "qualified, QUALIFIED, 73.5",
        "failed,, 92"
    })
    void eachExampleRatesAsItsNameSays(String name, String level, String score) throws IOException {
        var text = Files.readString(Path.of("examples", name + ".json"));
        var special = (int) REASON.matcher(text).results().count();
        var deductions = text.contains("\"deductions\"") ? special : 0;
        var rating = StarRatingTest.rate(Sheets.sheet(marks(text), deductions, special - deductions));

        assertThat(rating.level()).isEqualTo(level);
        assertThat(rating.score()).isEqualByComparingTo(score);
    }

    private static Map<String, Mark> marks(String text) {
        var marks = new LinkedHashMap<String, Mark>();
        MARK.matcher(text)
                .results()
                .forEach(found -> marks.put(
                        found.group(1),
                        found.group(2) == null ? new Mark.Excluded(found.group(3)) : Sheets.points(found.group(2))));
        return marks;
    }
}
