package dev.assay.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLimitsTest {
    @Test
    void mediaTypesAreKeptInLowerCaseAndInOrder() {
        assertThat(DocumentLimits.of(1, List.of(" Text/Plain", "application/PDF"))
                        .mediaTypes())
                .containsExactly("application/pdf", "text/plain");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aLimitBelowOneByteIsNone(long maximum) {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentLimits.of(maximum, List.of("text/plain")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pdf", "*/*", "text/plain; charset=utf-8"})
    void whatIsNoMediaTypeIsNoLimit(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentLimits.of(1, List.of("text/plain", type)))
                .withMessageContaining(type);
    }

    @Test
    void someTypeIsTaken() {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentLimits.of(1, List.of()));
    }
}
