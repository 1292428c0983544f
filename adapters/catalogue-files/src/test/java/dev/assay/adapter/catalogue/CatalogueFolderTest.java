package dev.assay.adapter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Schemes;
import java.io.IOException;
import java.math.BigDecimal;
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

    private static final String SOUND = "1,组,G,名,N,1,pure\n";

    @TempDir
    Path folder;

    @Test
    void eachFileIsForTheSchemeItIsCalledByAndTheOthersKeepWhatTheyHave() throws IOException {
        put("gold.csv", HEADER + SOUND);
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
        put("gold.csv", HEADER + "1,组,G,名,N,one,pure\n2,组,G,,N,1,pure\n");
        put("silver.csv", HEADER + SOUND + "2,组,G,名,N,1,\n");

        assertThat(CatalogueFolder.load(folder, SCHEMES).breaches())
                .extracting(Breach::rule, Breach::field)
                .containsExactlyInAnyOrder(
                        tuple("MPC-05", "bronze.csv"),
                        tuple("MPC-05", "gold.CSV"),
                        tuple("MPC-05", "gold.csv:2"),
                        tuple("MPC-05", "gold.csv:3"),
                        tuple("AS-03", "silver.csv:3"));
    }

    /** Each line has one thing wrong, or two that have nothing to do with each other. */
    @Test
    void whatIsWrongWithTheFileAndWithWhatItSaysIsToldAtOnceLineByLineAndNothingTwice() throws IOException {
        put(
                "gold.csv",
                HEADER
                        + "1,组,G,名,N,1,\n"
                        + "1,组,G,名,N,1,pure\n"
                        + "2,组,G,名,N,one,\n"
                        + "3,银,G,名,,1,pure\n"
                        + "4,组,G,名,N,1\n"
                        + "5,,G,名,N,,pure\n"
                        + ",组,G,名,N,1,pure\n"
                        + "6,组,G,\"名\"称,N,1,pure\n"
                        + "7,组,G,名,N,,pure\n");

        assertThat(told())
                .containsExactly(
                        "gold.csv:2 file.content tags",
                        "gold.csv:3 file.duplicate",
                        "gold.csv:4 file.number",
                        "gold.csv:4 file.content tags",
                        "gold.csv:5 file.blank",
                        "gold.csv:5 file.content group",
                        "gold.csv:6 file.fields",
                        "gold.csv:7 file.blank",
                        "gold.csv:7 file.content points",
                        "gold.csv:8 file.blank",
                        "gold.csv:9 file.quote",
                        "gold.csv:10 file.content points",
                        "gold.csv.entries file.whole-partly too many");
        assertThat(CatalogueFolder.load(folder, SCHEMES).breaches())
                .last()
                .satisfies(fault -> assertThat(fault.message().text().en())
                        .startsWith("gold.csv, as far as it could be read: There is a file too many"));
    }

    @Test
    void whatIsWrongWithTheWholeIsCertainWhereEveryLineCouldBeRead() throws IOException {
        put(
                "gold.csv",
                HEADER.replace("tags", "tags,note") + "1,组,G,名,N,1,pure,a\n1,组,G,名,N,1,pure,b\n2,组,G,名,N,1,pure,c\n");

        assertThat(told())
                .containsExactly(
                        "gold.csv:1 file.unknown-column",
                        "gold.csv:3 file.duplicate",
                        "gold.csv.entries file.whole too many");
    }

    @Test
    void whatStandsInAColumnThatIsMissingIsNotAskedFor() throws IOException {
        put("gold.csv", "code,group_zh,group_en,name_zh,name_en,tag\n1,组,G,名,N,pure\n2,银,S,名,N,pure\n");

        assertThat(told())
                .containsExactly(
                        "gold.csv:1 file.unknown-column",
                        "gold.csv:1 file.missing-column",
                        "gold.csv:1 file.missing-column",
                        "gold.csv:3 file.content group");
    }

    @Test
    void aFileThatCannotBeOpenedDoesNotKeepTheOthersFromBeingRead() throws IOException {
        Files.createDirectory(folder.resolve("gold.csv"));
        put("silver.csv", HEADER + "1,组,G,名,N,1,\n");

        assertThat(told()).hasSize(2).last().isEqualTo("silver.csv:2 file.content tags");
        assertThat(told().getFirst()).startsWith("gold.csv folder.unreadable");
    }

    /** Field and key of each fault, and what a scheme said where it was one. */
    private List<String> told() {
        return CatalogueFolder.load(folder, SCHEMES).breaches().stream()
                .map(fault -> {
                    var said = fault.message().arguments().getLast() instanceof Message inner
                            ? " " + inner.arguments().getFirst()
                            : "";
                    return "%s %s%s".formatted(fault.field(), fault.message().key(), said);
                })
                .toList();
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
        var entry = new Catalogue.Entry("1", new Text("组", "G"), new Text("名", "N"), BigDecimal.ONE, Set.of("pure"));
        return new Catalogue("gold.csv", false, List.of(entry));
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
