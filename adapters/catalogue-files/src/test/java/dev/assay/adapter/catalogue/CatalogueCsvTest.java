package dev.assay.adapter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Catalogue.Entry;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule({"MPC-05", "AS-03"})
class CatalogueCsvTest {
    private static final String HEADER = "code,group_zh,group_en,name_zh,name_en,points,tags\n";
    private static final String SOUND = "1-01,组,Group,名称,Name,4.5,key tested\n";
    private static final Entry ENTRY = new Entry(
            "1-01", new Text("组", "Group"), new Text("名称", "Name"), new BigDecimal("4.5"), Set.of("key", "tested"));

    @Test
    void aSoundFileIsACatalogueThatIsNoPlaceholder() {
        assertThat(read(HEADER + SOUND).orElseThrow()).isEqualTo(new Catalogue("gold.csv", false, List.of(ENTRY)));
    }

    @Test
    void pointsAndTagsMayBeEmpty() {
        assertThat(read(HEADER + "1-01,组,Group,名称,Name,,\n").orElseThrow().entries())
                .containsExactly(new Entry("1-01", ENTRY.group(), ENTRY.name(), null, Set.of()));
    }

    @Test
    void theMarkOfASpreadsheetAndItsLineEndsAreUnderstoodAndBlankLinesAndBlanksAreNothing() {
        var text = "\uFEFF" + HEADER + "\n  1-01 ,组,Group\u3000, 名称,Name,4.5 ,  tested   key \n\n";

        assertThat(read(text.replace("\n", "\r\n")).orElseThrow().entries()).containsExactly(ENTRY);
        assertThat(read(text).orElseThrow().entries()).containsExactly(ENTRY);
    }

    @Test
    void theColumnsMayStandInAnyOrder() {
        var text = "tags,points,name_en,name_zh,group_en,group_zh,code\ntested key,4.5,Name,名称,Group,组,1-01\n";

        assertThat(read(text).orElseThrow().entries()).containsExactly(ENTRY);
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        var odd = new Catalogue(
                "placeholder",
                true,
                List.of(
                        ENTRY,
                        new Entry("P-02", text("a, “b” \"c\""), text("第一行\n第二行"), null, Set.of()),
                        new Entry("#3", text("'=1+1"), text("\\"), new BigDecimal("100.0000"), Set.of("key"))));

        assertThat(read(CatalogueCsv.write(odd)).orElseThrow().entries()).isEqualTo(odd.entries());
        assertThat(read(CatalogueCsv.write(odd)).orElseThrow().hash()).isEqualTo(odd.hash());
        assertThat(CatalogueCsv.write(odd).lines().toList())
                .contains("code,group_zh,group_en,name_zh,name_en,points,tags", "1-01,组,Group,名称,Name,4.5,key tested");
    }

    @Test
    void anEmptyCatalogueIsWrittenAsItsHeader() {
        assertThat(CatalogueCsv.write(new Catalogue("none", true, List.of()))).isEqualToNormalizingNewlines(HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\n", "\uFEFF"})
    void anEmptyFileIsRefused(String text) {
        assertThat(faults(text)).containsExactly("gold.csv:1 file.empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"code\": \"1-01\"}\n", "<html>\n<body>\n", "code;group_zh;group_en\n1-01;a;b\n", "no,columns"
            })
    void aFileThatNamesNoColumnIsNoCatalogueAndNothingElseIsToldOfIt(String text) {
        assertThat(faults(text)).contains("gold.csv:1 file.no-header").doesNotContain("gold.csv:1 file.missing-column");
    }

    @Test
    void belowAHeaderThatCannotBeReadNothingIs() {
        assertThat(faults("\"code\" x,name_zh\n" + SOUND)).containsExactly("gold.csv:1 file.quote");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-02,组,Group,名称,\"Name,4,key | gold.csv:3 file.quote, gold.csv:5 file.number",
                "1-02,组,Group,名称,\"Name\" it is,4,key | gold.csv:3 file.quote, gold.csv:5 file.number"
            })
    void belowALineThatCannotBeReadReadingGoesOn(String line, String faults) {
        var text = HEADER + SOUND + line + "\r\n1-03,组,Group,名称,Name,4,\n1-04,组,Group,名称,Name,x,\n";

        assertThat(String.join(", ", faults(text))).isEqualTo(faults);
    }

    @Test
    void aHeaderAloneIsNoCatalogue() {
        assertThat(faults(HEADER)).containsExactly("gold.csv:1 file.no-criteria");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,group_zh,group_en,name_zh,name_en,points | gold.csv:1 file.missing-column",
                "code,group_zh,group_en,name_zh,name_en,points,tags,note | gold.csv:1 file.unknown-column",
                "code,group_zh,group_en,name_zh,name_en,points,tags,tags | gold.csv:1 file.column-twice",
                "Code,group_zh,group_en,name_zh,name_en,points,tags | gold.csv:1 file.unknown-column"
            })
    void theHeaderNamesEachColumnOnce(String header, String fault) {
        var fields = "x" + ",x".repeat(header.split(",").length - 1);
        assertThat(faults(header + "\n" + fields.replace("x,x,x,x,x,x", "x,x,x,x,x,1")))
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-02,组,Group,名称,Name,4 | gold.csv:3 file.fields",
                "1-02,组,Group,名称,Name,4,key,more | gold.csv:3 file.fields",
                "1-02 | gold.csv:3 file.fields",
                ",组,Group,名称,Name,4,key | gold.csv:3 file.blank",
                "1-02,,Group,名称,Name,4,key | gold.csv:3 file.blank",
                "1-02,组, ,名称,Name,4,key | gold.csv:3 file.blank",
                "1-02,组,Group,　,Name,4,key | gold.csv:3 file.blank",
                "1-02,组,Group,名称,,4,key | gold.csv:3 file.blank",
                "1-02,组,Group,名称,Name,four,key | gold.csv:3 file.number",
                "1-02,组,Group,名称,Name,-1,key | gold.csv:3 file.number",
                "1-02,组,Group,名称,Name,0.00001,key | gold.csv:3 file.number",
                "1-02,组,Group,名称,Name,123456789,key | gold.csv:3 file.number",
                "1-02,组,Group,名称,Name,1e999999999,key | gold.csv:3 file.number",
                "1-01,组,Group,名称,Name,4,key | gold.csv:3 file.duplicate",
                "1-02,组,Group,名称,\"Name,4,key | gold.csv:3 file.quote",
                "1-02,组,Group,名称,\"Name\" it is,4,key | gold.csv:3 file.quote"
            })
    void whatIsWrongOnALineIsToldWithTheLine(String line, String fault) {
        assertThat(faults(HEADER + SOUND + line + "\n")).containsExactly(fault);
    }

    @Test
    void aLineThatBeginsAfterAQuotedLineEndIsCountedRight() {
        var text = HEADER + "1-01,组,Group,\"名\r\n称\",Name,,\n\n1-02,组,Group,名称,Name,x,\n";

        assertThat(faults(text)).containsExactly("gold.csv:5 file.number");
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheLine() {
        var gbk = (HEADER + "1-01,A,A,A,A,,\n1-02,组,Group,名称,Name,,\n").getBytes(Charset.forName("GBK"));

        assertThat(faults(CatalogueCsv.read("gold.csv", gbk))).containsExactly("gold.csv:3 file.utf-8");
    }

    @Test
    void linesThatAreNoUtf8AreCountedAndTheOthersAreRead() {
        var text = HEADER + "1-01,组,Group,名称,Name,,\n1-02,A,A,A,A,x,\n1-03,组,Group,名称,Name,,\n";
        var faults = CatalogueCsv.read("gold.csv", text.getBytes(Charset.forName("GBK")));

        assertThat(faults(faults)).containsExactly("gold.csv:2 file.utf-8", "gold.csv:3 file.number");
        assertThat(faults.breaches().getFirst().message().text().en()).endsWith("lines so in all: 2.");
    }

    @Test
    void aFileThatEndsWithinACharacterIsNoUtf8() {
        var bytes = (HEADER + SOUND + "组").getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOf(bytes, bytes.length - 1);

        assertThat(faults(CatalogueCsv.read("gold.csv", cut)))
                .containsExactly("gold.csv:3 file.utf-8", "gold.csv:3 file.fields");
    }

    @Test
    void everyFaultIsListedAtOnce() {
        var text =
                "code,group_zh,group_en,name_zh,name_en,point\n1-01,,G,名,N,1\n1-01,组,G,名,,1\n1-02,组\n1-03,\"组,G,名,N,1\n";

        assertThat(read(text).breaches())
                .allMatch(breach -> breach.rule().equals("MPC-05"))
                .extracting(breach -> breach.message().key(), Breach::field)
                .containsExactly(
                        tuple("file.unknown-column", "gold.csv:1"),
                        tuple("file.missing-column", "gold.csv:1"),
                        tuple("file.missing-column", "gold.csv:1"),
                        tuple("file.blank", "gold.csv:2"),
                        tuple("file.blank", "gold.csv:3"),
                        tuple("file.duplicate", "gold.csv:3"),
                        tuple("file.fields", "gold.csv:4"),
                        tuple("file.quote", "gold.csv:5"));
        assertThat(read(text).breaches())
                .extracting(breach -> breach.message().text())
                .allMatch(both -> both.zh().startsWith("gold.csv第") && both.en().startsWith("gold.csv, line "));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(FileFaults.WORDING.keys(Locale.CHINESE)).isEqualTo(FileFaults.WORDING.keys(Locale.ENGLISH));
    }

    private static Text text(String both) {
        return new Text(both, both);
    }

    private static Outcome<Catalogue> read(String text) {
        return CatalogueCsv.read("gold.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(String text) {
        return faults(read(text));
    }

    private static List<String> faults(Outcome<Catalogue> outcome) {
        return outcome.breaches().stream()
                .map(breach ->
                        "%s %s".formatted(breach.field(), breach.message().key()))
                .toList();
    }
}
