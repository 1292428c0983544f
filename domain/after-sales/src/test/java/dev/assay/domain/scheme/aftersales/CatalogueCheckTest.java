package dev.assay.domain.scheme.aftersales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Catalogue.Entry;
import dev.assay.domain.certification.scheme.Criterion;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueCheckTest {

    @Test
    @Rule({"AS-01", "AS-03"})
    void theOneShippedIsSoundAndSaysThatItIsAPlaceholder() {
        assertThat(CatalogueCheck.faultsIn(Placeholder.CATALOGUE).none()).isTrue();
        assertThat(Placeholder.CATALOGUE.placeholder()).isTrue();
        assertThat(Placeholder.CATALOGUE.source())
                .containsIgnoringCase("placeholder")
                .contains("占位");
        assertThat(Placeholder.CATALOGUE.entries())
                .allMatch(entry ->
                        entry.name().zh().contains("占位") && entry.tags().isEmpty());
        assertThat(Placeholder.CATALOGUE.entries().stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.code().substring(0, 3),
                                Collectors.summingInt(entry -> entry.points().intValueExact()))))
                .isEqualTo(Map.of("5.1", 40, "5.2", 35, "5.3", 25));
        assertThat(Placeholder.CATALOGUE.entries().stream()
                        .map(entry -> entry.group().zh())
                        .distinct())
                .containsExactly(
                        "组织架构", "人员配置", "资源配置", "规范要求", "监督", "改进", "服务文化", "商品信息", "技术支持", "配送", "维修", "质量保证",
                        "废弃商品回收", "顾客关系", "投诉处理");
    }

    @Test
    @Rule("AS-03")
    void aSoundCatalogueTakesThePlaceOfTheOneShipped() {
        var own = Sheets.catalogue(entries -> {
            var last = entries.removeLast();
            entries.add(with(last, last.code(), "2.5", Set.of("key")));
            entries.add(with(last, "5.3.2-3", "3.5", Set.of()));
            return entries;
        });
        var scheme = new AfterSalesScheme().catalogued(own).orElseThrow();
        var edition = scheme.editions().getFirst();

        assertThat(edition.catalogue()).contains(own);
        assertThat(edition.criteria())
                .hasSize(31)
                .extracting(Criterion::code, Criterion::maximum)
                .contains(tuple("5.3.2-3", new BigDecimal("3.5")));
        var marks = new LinkedHashMap<>(Sheets.marks("94"));
        marks.put("5.3.2-2", Sheets.points("0"));
        marks.put("5.3.2-3", Sheets.points("1"));
        var rating = edition.rate(EvaluationSheet.of(marks)).orElseThrow();
        assertThat(rating.level()).isEqualTo("FIVE_STAR");
        assertThat(rating.passed()).isFalse();
        assertThat(edition.rate(Sheets.totalling("90")).breaches()).isNotEmpty();
    }

    @Rule("AS-03")
    @ParameterizedTest(name = "{0} of {1} points")
    @CsvSource({"5.1.1-1, 2, 5.1, 39, 99", "5.2.6-2, 3, 5.2, 36, 101", "5.3.2-2, 5.9999, 5.3, 24.9999, 99.9999"})
    void theFirstLevelWeightsAndTheirTotalAreChecked(
            String code, String points, String first, String weight, String total) {
        var faults = faults(entries -> entries.stream()
                .map(entry -> entry.code().equals(code) ? with(entry, code, points, Set.of()) : entry)
                .toList());

        assertThat(faults).hasSize(2).allMatch(fault -> fault.rule().equals("AS-03"));
        assertThat(english(faults.getFirst())).startsWith(first).contains(weight);
        assertThat(english(faults.getLast())).contains(total);
    }

    @Test
    @Rule("AS-03")
    void weightsThatOnlyAddUpTogetherAreNotEnough() {
        var faults = faults(entries -> entries.stream()
                .map(entry -> switch (entry.code()) {
                    case "5.1.1-1" -> with(entry, entry.code(), "2", Set.of());
                    case "5.2.1-1" -> with(entry, entry.code(), "4", Set.of());
                    default -> entry;
                })
                .toList());

        assertThat(faults).hasSize(2);
        assertThat(english(faults.getFirst())).startsWith("5.1 ");
        assertThat(english(faults.getLast())).startsWith("5.2 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1.1", "5.1.1-0", "5.1.1-01", "5.4.1-1", "5.1.8-1", "5.1.1-1000", "A-1", " 5.1.1-1", ""})
    @Rule("AS-03")
    void aCodeOfAnotherFormIsNamed(String code) {
        assertThat(faults(entries -> first(entries, with(entries.getFirst(), code, "3", Set.of()))))
                .singleElement()
                .extracting(Breach::rule, Breach::field)
                .containsExactly("AS-03", "entries.0.code");
    }

    @Test
    @Rule("AS-03")
    void aCodeStandsOnceAndUnderItsOwnGroup() {
        assertThat(faults(entries -> first(entries, with(entries.getFirst(), "5.1.1-2", "3", Set.of()))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("entries.1.code");
                    assertThat(english(fault)).contains("5.1.1-2", "more than once");
                });
        assertThat(faults(entries -> first(entries, with(entries.getFirst(), "5.2.1-9", "3", Set.of()))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("entries.0.group");
                    assertThat(english(fault)).contains("5.2.1-9", "begins with 5.1.1-");
                });
    }

    @Test
    @Rule("AS-03")
    void allFifteenSecondLevelIndicatorsAreThereAndNoOther() {
        var other = new Text("其他", "Other");
        var faults = faults(entries -> entries.stream()
                .map(entry -> entry.group().zh().equals("监督")
                        ? new Entry(entry.code(), other, entry.name(), entry.points(), entry.tags())
                        : entry)
                .toList());

        assertThat(faults)
                .extracting(Breach::field)
                .containsExactly("entries.8.group", "entries.9.group", "entries", "entries");
        assertThat(english(faults.get(2))).contains("5.1.5", "Supervision");
        assertThat(english(faults.get(3))).startsWith("5.1 ").contains("34");
    }

    @Test
    @Rule("AS-03")
    void pointsAreMoreThanNoneAndNoLongerThanAMark() {
        for (var points : new String[] {null, "0", "-3", "3.00001", "1E+999999999"}) {
            assertThat(faults(entries -> first(entries, with(entries.getFirst(), "5.1.1-1", points, Set.of()))))
                    .extracting(Breach::field)
                    .containsExactly("entries.0.points", "entries", "entries");
        }
    }

    @Test
    @Rule({"AS-02", "AS-03"})
    void theOnlyTagIsKey() {
        assertThat(CatalogueCheck.faultsIn(Sheets.keyed("5.1.1-1", "5.2.1-1")).none())
                .isTrue();
        assertThat(faults(entries -> first(entries, with(entries.getFirst(), "5.1.1-1", "3", Set.of("key", "tested")))))
                .extracting(Breach::field)
                .containsExactly("entries.0.tags");
    }

    @Test
    @Rule("AS-03")
    void everyFaultOfAnEmptyCatalogueIsListed() {
        assertThat(faults(_ -> List.of())).hasSize(15 + 3 + 1);
    }

    private static List<Breach> faults(UnaryOperator<List<Entry>> change) {
        return new AfterSalesScheme().catalogued(Sheets.catalogue(change)).breaches();
    }

    private static List<Entry> first(List<Entry> entries, Entry entry) {
        entries.set(0, entry);
        return entries;
    }

    private static Entry with(Entry entry, String code, String points, Set<String> tags) {
        var exact = points == null ? null : new BigDecimal(points);
        return new Catalogue.Entry(code, entry.group(), entry.name(), exact, tags);
    }

    private static String english(Breach breach) {
        return breach.message().text().en();
    }
}
