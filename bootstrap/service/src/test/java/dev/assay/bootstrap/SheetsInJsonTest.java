package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.http.scheme.RatingView;
import dev.assay.adapter.http.scheme.Ratings;
import dev.assay.adapter.http.scheme.SheetForm;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.lint.ProbeSheets;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Schemes;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever scheme is on the class path: its sheets mean the same after they were written in JSON and read again. */
class SheetsInJsonTest {
    /** Neighbours on the stairs differ in one mark; every so many of them are enough. */
    private static final int STRIDE = 10;

    private static final ApplicationContext CONTEXT = ApplicationContext.run();

    @AfterAll
    static void stop() {
        CONTEXT.close();
    }

    static Stream<Arguments> editions() {
        return Schemes.load(Map.of()).all().stream()
                .flatMap(scheme -> scheme.editions().stream()
                        .map(edition ->
                                Arguments.argumentSet("%s %s".formatted(scheme.id(), edition.id()), scheme, edition)));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everySheetRatesInJsonAsItDoesInTheScheme(CertificationScheme scheme, Edition edition) throws IOException {
        for (var sheet : sheets(edition)) {
            var rating = CONTEXT.getBean(Ratings.class).rate(scheme.id(), json(sheet, edition));

            assertThat(rating)
                    .isEqualTo(RatingView.of(
                            scheme.id(), edition.id(), edition.rate(sheet).orElseThrow()));
        }
    }

    private static byte[] json(EvaluationSheet sheet, Edition edition) throws IOException {
        var written = CONTEXT.getBean(ObjectMapper.class).writeValueAsString(SheetForm.of(sheet));
        return written.replaceFirst("\\{", "{\"edition\": \"%s\", ".formatted(edition.id()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<EvaluationSheet> sheets(Edition edition) {
        return ProbeSheets.of(edition).stream()
                .flatMap(probe -> Stream.concat(
                        Stream.of(probe.worst(), probe.best()),
                        probe.stairs().stream().flatMap(SheetsInJsonTest::someOf)))
                .toList();
    }

    private static Stream<EvaluationSheet> someOf(List<EvaluationSheet> stairs) {
        return IntStream.iterate(0, index -> index < stairs.size(), index -> index + STRIDE)
                .mapToObj(stairs::get);
    }
}
