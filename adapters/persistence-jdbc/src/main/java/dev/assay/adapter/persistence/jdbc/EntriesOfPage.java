package dev.assay.adapter.persistence.jdbc;

import static java.util.stream.Collectors.groupingBy;

import dev.assay.domain.certification.journal.Stream;
import java.util.List;
import java.util.Map;

/** The entries of all streams on a page, asked for at once. */
record EntriesOfPage(Map<String, List<JournalEntryRow>> byStream) {

    static EntriesOfPage of(Stream.Kind kind, List<? extends Head> page, JournalEntryRows rows) {
        var ids = page.stream().map(Head::streamId).toList();
        return new EntriesOfPage(
                ids.isEmpty()
                        ? Map.of()
                        : rows.of(kind, ids).stream()
                                .collect(groupingBy(row -> row.position().id())));
    }

    /** Without what was recorded after the head was read, which the page's conditions know nothing of. */
    List<JournalEntryRow> upTo(Head head) {
        return byStream.getOrDefault(head.streamId(), List.of()).stream()
                .filter(row -> row.position().number() <= head.version())
                .toList();
    }
}
