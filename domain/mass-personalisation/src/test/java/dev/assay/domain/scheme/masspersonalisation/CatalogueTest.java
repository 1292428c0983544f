package dev.assay.domain.scheme.masspersonalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Catalogue.Entry;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private final MassPersonalisationScheme scheme = new MassPersonalisationScheme();
    private final List<Entry> entries = new ArrayList<>(PlaceholderCatalogue.CATALOGUE.entries());

    @Test
    @Rule("MPC-05")
    void thePlaceholderNumbers63And105ClausesAndSaysThatItIsOne() {
        var catalogue = current(scheme).catalogue().orElseThrow();

        assertThat(catalogue.placeholder()).isTrue();
        assertThat(catalogue.entries())
                .hasSize(105)
                .allMatch(entry -> entry.tags().equals(Set.of("tested", "audited")));
        assertThat(catalogue.entries().stream().filter(entry -> !entry.code().matches("[234].*")))
                .hasSize(63);
        assertThat(catalogue.entries().getFirst())
                .isEqualTo(entry("1-01", new Text("需求识别", "Needs identification"), new Text("条款 1-01", "Clause 1-01")));
        assertThat(current(scheme).interpretations()).contains(Readings.PLACEHOLDER);
    }

    @Test
    @Rule("MPC-05")
    void aSoundCatalogueReplacesThePlaceholderInEveryEdition() {
        var replaced = scheme.catalogued(licensed(evenly())).orElseThrow();

        for (var edition : replaced.editions()) {
            assertThat(edition.catalogue()).map(Catalogue::source).contains("licensed.csv");
            assertThat(edition.criteria()).hasSize(105).first().satisfies(criterion -> {
                assertThat(criterion.code()).isEqualTo("P-01");
                assertThat(criterion.name().zh()).isEqualTo("名称 P-01");
                assertThat(criterion.maximum()).isNull();
            });
            assertThat(edition.interpretations()).doesNotContain(Readings.PLACEHOLDER);
        }
        assertThat(current(scheme).catalogue().orElseThrow().placeholder()).isTrue();
    }

    @Test
    @Rule("MPC-05")
    void anotherSplitRatesByItsOwnClauses() {
        var edition = current(scheme.catalogued(licensed(evenly())).orElseThrow());
        var marks = Sheets.marks(Clauses.of(licensed(evenly())).basic(), 0, 12);

        var rating = edition.rate(Sheets.sheet(marks, "L2")).orElseThrow();

        assertThat(rating.passed()).isTrue();
        assertThat(rating.interpretations()).doesNotContain(Readings.PLACEHOLDER.applied(false));
    }

    @Test
    @Rule("MPC-05")
    void thePlaceholderInAFileStaysAPlaceholder() {
        var same = new Catalogue("template.csv", false, entries);

        assertThat(current(scheme.catalogued(same).orElseThrow()).catalogue().orElseThrow())
                .isEqualTo(new Catalogue("template.csv", true, entries));
    }

    @Test
    @Rule("MPC-05")
    void aClauseTooFewIsMissedInBothTotals() {
        entries.removeIf(entry -> entry.code().equals("5-11"));

        assertThat(faults()).containsExactly(tuple("MPC-05", "entries"), tuple("MPC-05", "entries"));
        assertThat(texts()).anyMatch(text -> text.contains("63") && text.contains("62"));
        assertThat(texts()).anyMatch(text -> text.contains("105") && text.contains("104"));
    }

    @Test
    @Rule("MPC-05")
    void aClauseInTheWrongHalfIsMissedInTheTotalOf63() {
        entries.removeIf(entry -> entry.code().equals("5-11"));
        entries.add(entry("2-15"));

        assertThat(faults()).containsExactly(tuple("MPC-05", "entries"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-3", "5-003", "5-00", "5_03", "503", "", "5-0a", "5-０３", "10-03", "5-03 "})
    @Rule("MPC-05")
    void aCodeHasTheFormModuleAndTwoDigits(String code) {
        entries.set(0, entry(code));

        assertThat(faults()).contains(tuple("MPC-05", "entries.0.code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-01", "9-01", "p-01", "Q-01"})
    @Rule("MPC-05")
    void anUnknownModuleIsNamed(String code) {
        entries.set(0, entry(code));

        assertThat(faults()).contains(tuple("MPC-05", "entries.0.code"));
        assertThat(texts().getFirst()).contains(code).contains("1 to 8 and P");
    }

    @Test
    @Rule("MPC-05")
    void everyModuleIsPresent() {
        entries.removeIf(entry -> entry.code().startsWith("P"));
        IntStream.rangeClosed(12, 21).forEach(number -> entries.add(entry("1-" + number)));

        assertThat(faults()).containsExactly(tuple("MPC-05", "entries"));
        assertThat(texts().getFirst()).contains("P (Interaction platform)");
    }

    @Test
    @Rule("MPC-05")
    void everyFaultIsListedAtOnce() {
        entries.set(0, entry("1-02"));
        entries.set(2, new Entry("1-03", text("g"), text("n"), BigDecimal.TEN, Set.of("tested", "key", "asked")));
        entries.set(3, entry("X-01"));
        entries.set(4, entry("1/05"));

        assertThat(faults())
                .containsExactly(
                        tuple("MPC-05", "entries.1.code"),
                        tuple("MPC-05", "entries.2.tags"),
                        tuple("MPC-05", "entries.2.tags"),
                        tuple("MPC-05", "entries.2.points"),
                        tuple("MPC-05", "entries.3.code"),
                        tuple("MPC-05", "entries.4.code"),
                        tuple("MPC-05", "entries"),
                        tuple("MPC-05", "entries"));
    }

    @Test
    @Rule("MPC-05")
    void anEmptyCatalogueLacksEveryModuleAndBothTotals() {
        entries.clear();

        assertThat(faults()).hasSize(11);
    }

    /** Five modules of 10 and the platform of 13 first, then three of 14. */
    private static List<Entry> evenly() {
        return List.of("P:13", "1:10", "5:10", "6:10", "7:10", "8:10", "2:14", "3:14", "4:14").stream()
                .flatMap(part -> IntStream.rangeClosed(1, Integer.parseInt(part.substring(2)))
                        .mapToObj(number -> entry("%s-%02d".formatted(part.substring(0, 1), number))))
                .toList();
    }

    private static Catalogue licensed(List<Entry> entries) {
        return new Catalogue("licensed.csv", false, entries);
    }

    private static Entry entry(String code) {
        return entry(code, text("组"), text("名称 " + code));
    }

    private static Entry entry(String code, Text group, Text name) {
        return new Entry(code, group, name, null, Set.of("audited", "tested"));
    }

    private static Text text(String both) {
        return new Text(both, both);
    }

    private List<Tuple> faults() {
        return breaches().stream()
                .map(breach -> tuple(breach.rule(), breach.field()))
                .toList();
    }

    private List<String> texts() {
        return breaches().stream().map(breach -> breach.message().text().en()).toList();
    }

    private List<Breach> breaches() {
        return scheme.catalogued(licensed(entries)).breaches();
    }

    private static Edition current(CertificationScheme scheme) {
        return scheme.editions().getLast();
    }
}
