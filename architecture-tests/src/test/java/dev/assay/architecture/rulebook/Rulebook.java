package dev.assay.architecture.rulebook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * Every rule, in the order of the rulebook. The file has the columns {@code part,id,clause,title}.
 *
 * @param entries one for each rule
 */
record Rulebook(List<RulebookEntry> entries) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static Rulebook ofAssay() {
        return read(Resource.reader("/rulebook.csv"));
    }

    static Rulebook read(Reader file) {
        try (var lines = FORMAT.parse(file)) {
            return new Rulebook(lines.stream().map(RulebookEntry::of).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The entries by the part of the rulebook they stand in. */
    Map<String, List<RulebookEntry>> parts() {
        return entries.stream().collect(groupingBy(RulebookEntry::part, LinkedHashMap::new, toList()));
    }

    boolean has(String id) {
        return entries.stream().anyMatch(entry -> entry.id().equals(id));
    }

    /** What is wrong with the rulebook itself, for people. */
    List<String> faults() {
        return Stream.concat(entries.stream().flatMap(RulebookEntry::faults), repeated())
                .toList();
    }

    private Stream<String> repeated() {
        return entries.stream()
                .collect(groupingBy(RulebookEntry::id, LinkedHashMap::new, counting()))
                .entrySet()
                .stream()
                .filter(id -> id.getValue() > 1)
                .map(id -> "%s stands there %d times".formatted(id.getKey(), id.getValue()));
    }
}
