package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.catalogue.CatalogueFolder;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.Schemes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five files at fault, each in other ways: whoever lints or starts with them is told all of it, and where it stands. */
@Rule({"MPC-05", "AS-03"})
class FaultyCataloguesTest {
    private static final List<String> FAULTS = List.of(
            "MPC-05 after-sales.csv第3行：“four”不是有效的分值",
            "after-sales.csv, line 4: Item 5.1.2-1 can only be tagged key",
            "after-sales.csv, as far as it could be read: 5.1 (",
            "adds up to 36 points, not 40.",
            "after-sales.csv, as far as it could be read: All items add up to 96 points, not 100.",
            "MPC-05 credit-grade.csv：",
            "custom-goods.csv, line 1: none of the columns is named here",
            "custom-goods.csv, line 2: this is not UTF-8",
            "mass-personalisation.csv, line 13: code “1-02” stands on line 3 already.",
            "mass-personalisation.csv, line 14: Clause code 9-01 names a module 9 that does not exist",
            "mass-personalisation.csv: Modules 1, 5, 6, 7, 8 and the platform have 63 clauses in all; the catalogue has 62.",
            "mass-personalisation.csv: The eight modules and the platform have 105 clauses in all; the catalogue has 103.",
            "MPC-05 nobody.csv：");

    @TempDir
    private Path data;

    private Path folder = Path.of("");

    @BeforeEach
    void writeCatalogues() throws IOException {
        folder = data.resolve("catalogues");
        for (var scheme : Schemes.load(Map.of()).all()) {
            scheme.editions()
                    .getLast()
                    .catalogue()
                    .ifPresent(shipped ->
                            CatalogueFolder.write(folder, scheme.id(), shipped).orElseThrow());
        }
        Files.copy(folder.resolve("after-sales.csv"), folder.resolve("credit-grade.csv"));
        Files.copy(folder.resolve("after-sales.csv"), folder.resolve("nobody.csv"));
        replace("after-sales.csv", 3, ",3,", ",four,");
        replace("after-sales.csv", 4, ",3,", ",2,tested");
        replace("mass-personalisation.csv", 13, "2-01", "1-02");
        replace("mass-personalisation.csv", 14, "2-02", "9-01");
        replace("mass-personalisation.csv", 106, "P-10", "2-15");
        Files.write(
                folder.resolve("custom-goods.csv"), "%PDF-1.7\n%\u00e2\u00e3\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void theLinterTellsThemAll() throws Exception {
        expectAllFaults("lint", "--catalogues", folder.toString());
    }

    @Test
    void theServiceDoesNotStartAndTellsThemAll() throws Exception {
        expectAllFaults("serve", "--port", "0", "--data", data.toString());
    }

    private static void expectAllFaults(String... arguments) throws Exception {
        var process = Program.start(arguments);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isEqualTo(2);
        assertThat(output).contains(FAULTS).doesNotContain("Exception");
    }

    /** @param line from 1 */
    private void replace(String name, int line, String before, String after) throws IOException {
        var file = folder.resolve(name);
        var lines = new ArrayList<>(Files.readAllLines(file));
        assertThat(lines.get(line - 1)).contains(before);
        lines.set(line - 1, lines.get(line - 1).replace(before, after));
        Files.write(file, lines);
    }
}
