package dev.assay.adapter.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void everyMessageIsInBothLanguages() {
        var wording = Wording.beside(Faults.class);

        assertThat(wording.keys(Locale.CHINESE)).isEqualTo(wording.keys(Locale.ENGLISH));
    }
}
