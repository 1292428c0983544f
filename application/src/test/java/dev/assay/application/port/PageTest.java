package dev.assay.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @ParameterizedTest
    @CsvSource(nullValues = "end", textBlock = """
            0, 1, 0, end
            1, 1, 1, end
            2, 1, 1, c1
            2, 3, 2, end
            3, 3, 3, end
            4, 3, 3, c3
            """)
    void thereIsANextPageOnlyIfTheStoreFoundOneMore(int found, int limit, int items, String next) {
        var page = Page.of(IntStream.rangeClosed(1, found).boxed().toList(), limit, item -> "c" + item);

        assertThat(page.items()).hasSize(items);
        assertThat(page.next()).isEqualTo(next);
    }

    @Test
    void aPageOfOtherThingsContinuesAtTheSamePlace() {
        assertThat(new Page<>(List.of(1, 2), "c2").map(Integer::toUnsignedString))
                .isEqualTo(new Page<>(List.of("1", "2"), "c2"));
    }
}
