package dev.assay.domain.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Catalogue.Entry;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Rule({"MPC-05", "AS-03"})
class CatalogueTest {
    private static final Text GROUP = new Text("组", "group");
    private static final Text NAME = new Text("名", "name");
    private static final Entry FIRST = new Entry("1", GROUP, NAME, new BigDecimal("2.5"), Set.of("key", "tested"));
    private static final Entry SECOND = new Entry("2", GROUP, NAME, null, Set.of());
    private static final Catalogue CATALOGUE = new Catalogue("a.csv", false, List.of(FIRST, SECOND));

    @Test
    void itsHashIsOfWhatItSaysAndNotOfTheFileItCameIn() {
        var sameTags = new LinkedHashSet<>(List.of("tested", "key"));
        var same = new Entry("1", GROUP, NAME, new BigDecimal("2.50"), sameTags);

        assertThat(new Catalogue("b.csv", true, List.of(same, SECOND)).hash()).isEqualTo(CATALOGUE.hash());
        assertThat(CATALOGUE.hash()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @MethodSource
    void whatSaysSomethingElseHasAnotherHash(List<Entry> entries) {
        assertThat(new Catalogue("a.csv", false, entries).hash()).isNotEqualTo(CATALOGUE.hash());
    }

    static Stream<List<Entry>> whatSaysSomethingElseHasAnotherHash() {
        var other = new Text("名", "other");
        return Stream.of(
                List.of(SECOND, FIRST),
                List.of(FIRST),
                List.of(),
                List.of(FIRST, SECOND, SECOND),
                List.of(new Entry("3", GROUP, NAME, FIRST.points(), FIRST.tags()), SECOND),
                List.of(new Entry("1", other, NAME, FIRST.points(), FIRST.tags()), SECOND),
                List.of(new Entry("1", GROUP, other, FIRST.points(), FIRST.tags()), SECOND),
                List.of(new Entry("1", GROUP, NAME, BigDecimal.ONE, FIRST.tags()), SECOND),
                List.of(new Entry("1", GROUP, NAME, null, FIRST.tags()), SECOND),
                List.of(new Entry("1", GROUP, NAME, FIRST.points(), Set.of("key")), SECOND));
    }
}
