package dev.assay.domain.certification.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Something invented that happens, so that there is something to write down. */
record Happening(LocalDate on, String rule) implements Recordable {
    static final Stream STREAM = new Stream(Stream.Kind.CASE, "c-1");
    static final Stamp STAMP = new Stamp("lei", Instant.parse("2026-03-02T01:02:03.456789Z"));
    static final Happening FIRST = new Happening(LocalDate.of(2026, 3, 2), "CASE-01");

    /** A whole chain of so many entries. */
    static List<JournalEntry> chain(int length) {
        return chain(STREAM, length);
    }

    static List<JournalEntry> chain(Stream stream, int length) {
        var entries = new ArrayList<JournalEntry>();
        JournalEntry last = null;
        for (int i = 1; i <= length; i++) {
            last = JournalEntry.following(last, stream, STAMP, FIRST, "{\"step\":" + i + "}");
            entries.add(last);
        }
        return entries;
    }
}
