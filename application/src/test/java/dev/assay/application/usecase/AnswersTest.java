package dev.assay.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Wording;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is answered in one language is answered in the other. */
class AnswersTest {
    private static final Wording WORDING = Wording.beside(Answers.class);

    static Set<String> keys() {
        return WORDING.keys(Locale.CHINESE);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys()).isEqualTo(WORDING.keys(Locale.ENGLISH)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesQuoteTheSameArguments(String key) {
        var text = Answers.message(key, "<0>", "<1>", "<2>").text();

        assertThat(quoted(text.zh())).isEqualTo(quoted(text.en()));
        assertThat(text.zh() + text.en()).doesNotContain("{", "}", "''");
    }

    private static Set<String> quoted(String said) {
        return Stream.of("<0>", "<1>", "<2>").filter(said::contains).collect(Collectors.toSet());
    }
}
