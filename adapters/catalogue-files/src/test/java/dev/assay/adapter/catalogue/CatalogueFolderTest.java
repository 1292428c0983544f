package dev.assay.adapter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Schemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule({"MPC-05", "AS-03"})
class CatalogueFolderTest {
    private static final String HEADER = "code,group_zh,group_en,name_zh,name_en,points,tags\n";
    private static final Schemes SCHEMES = Schemes.of(
            List.of(new GoldScheme("gold", GoldScheme.PLACEHOLDER), new GoldScheme("silver", GoldScheme.PLACEHOLDER)));

    @TempDir
    Path folder;

    @Test
    void eachFileIsForTheSchemeItIsCalledByAndTheOthersKeepWhatTheyHave() throws IOException {
        put("gold.csv", HEADER + "1,组,G,名,N,,pure\n");
        put("README.md", "not a catalogue");

        var loaded = CatalogueFolder.load(folder, SCHEMES).orElseThrow();

        assertThat(loaded.all()).hasSize(2).element(0).isEqualTo(new GoldScheme("gold", gold()));
        assertThat(loaded.find("silver")).contains(new GoldScheme("silver", GoldScheme.PLACEHOLDER));
    }

    @Test
    void anEmptyFolderChangesNothing() {
        assertThat(CatalogueFolder.load(folder, SCHEMES).orElseThrow().all()).isEqualTo(SCHEMES.all());
    }

    @Test
    void everyFaultOfEveryFileIsListedAlsoThoseThatASchemeFinds() throws IOException {
        put("bronze.csv", "for no scheme");
        put("gold.CSV", "for no scheme either");
        put("gold.csv", HEADER + "1,组,G,名,N,one,pure\n2,组,G,,N,,pure\n");
        put("silver.csv", HEADER + "1,组,G,名,N,,pure\n2,组,G,名,N,,\n");

        assertThat(CatalogueFolder.load(folder, SCHEMES).breaches())
                .extracting(Breach::rule, Breach::field)
                .containsExactlyInAnyOrder(
                        tuple("MPC-05", "bronze.csv"),
                        tuple("MPC-05", "gold.CSV"),
                        tuple("MPC-05", "gold.csv:2"),
                        tuple("MPC-05", "gold.csv:3"),
                        tuple("AS-03", "silver.csv.entries.2"));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() throws IOException {
        put("file", "");

        for (var wrong : List.of("nowhere", "file")) {
            assertThat(CatalogueFolder.load(folder.resolve(wrong), SCHEMES).breaches())
                    .singleElement()
                    .satisfies(
                            breach -> assertThat(breach.message().text().en()).contains(wrong));
        }
    }

    @Test
    void whatIsWrittenIsFoundWhereItIsLookedFor() {
        var file = CatalogueFolder.write(folder.resolve("new/folder"), "gold", gold())
                .orElseThrow();

        assertThat(CatalogueFolder.load(file.getParent(), SCHEMES).orElseThrow().find("gold"))
                .contains(new GoldScheme("gold", gold()));
    }

    @Test
    void aFileThatStandsThereIsNeverOverwritten() throws IOException {
        put("gold.csv", "the licensed one");

        assertThat(CatalogueFolder.write(folder, "gold", gold()).breaches()).hasSize(1);
        assertThat(folder.resolve("gold.csv")).hasContent("the licensed one");
    }

    private static Catalogue gold() {
        var entry = new Catalogue.Entry("1", new Text("组", "G"), new Text("名", "N"), null, Set.of("pure"));
        return new Catalogue("gold.csv", false, List.of(entry));
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
