package dev.assay.architecture.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.architecture.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes the page while it judges; {@code target/rulebook} in this module has it afterwards. */
class RulebookCoverageTest {
    private static final SourceTree ASSAY = SourceTree.ofAssay();
    private static final Path FOLDER = ASSAY.root().resolve("architecture-tests/target/rulebook");

    private static final Coverage COVERAGE = new Coverage(Rulebook.ofAssay(), new Claims(ASSAY).ofAllModules());

    @Test
    void whateverNamesARuleIsATestAndTheRuleIsThere() {
        assertThat(COVERAGE.claims()).isNotEmpty();
        assertThat(COVERAGE.faults()).isEmpty();
    }

    /** What schemes calculate is built in full; a rule of the other parts may still wait for its act. */
    @ParameterizedTest
    @ValueSource(strings = {"Audit time", "Rating"})
    void everyRuleThatSchemesCalculateByIsProved(String part) {
        assertThat(COVERAGE.rulebook().parts().get(part))
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(COVERAGE.proofs(rule)).as(rule.id()).isNotEmpty());
    }

    @Test
    void thePageListsEveryRule() throws IOException {
        var page = new CoveragePage(COVERAGE);
        Files.createDirectories(FOLDER);
        var html = Files.writeString(FOLDER.resolve("index.html"), page.html());
        var markdown = Files.writeString(FOLDER.resolve("rulebook.md"), page.markdown());

        assertThat(COVERAGE.rulebook().entries()).isNotEmpty().allSatisfy(rule -> {
            assertThat(html).content().contains(rule.id());
            assertThat(markdown).content().contains(rule.id());
        });
        System.out.printf(
                "%d of %d rules are proved by %d tests: %s%n",
                COVERAGE.proved(), COVERAGE.rulebook().entries().size(), COVERAGE.tests(), html.toUri());
    }
}
