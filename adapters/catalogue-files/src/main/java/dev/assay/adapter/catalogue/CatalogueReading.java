package dev.assay.adapter.catalogue;

import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Catalogue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of one file. */
final class CatalogueReading {
    private final String file;
    private final FileFaults faults;
    private final List<Optional<Column>> header = new ArrayList<>();
    private final List<CatalogueRow> rows = new ArrayList<>();
    private final Map<String, Long> lineByCode = new HashMap<>();

    private CatalogueReading(String file) {
        this.file = file;
        this.faults = new FileFaults(file);
    }

    static Outcome<Catalogue> of(String file, String text) {
        var reading = new CatalogueReading(file);
        reading.read(text);
        return reading.faults.orDone(reading::catalogue);
    }

    private Catalogue catalogue() {
        return new Catalogue(file, false, rows.stream().map(CatalogueRow::entry).toList());
    }

    private void read(String text) {
        if (text.isBlank()) {
            faults.add(1, "empty");
            return;
        }
        var lines = Line.of(text, faults);
        if (!lines.isEmpty()) {
            takeHeader(lines.getFirst());
            lines.stream().skip(1).forEach(this::take);
        }
        if (lines.size() == 1) {
            faults.add(lines.getFirst().number(), "no-criteria");
        }
    }

    private void takeHeader(Line line) {
        var missing = EnumSet.allOf(Column.class);
        for (var field : line.fields()) {
            var heading = field.strip();
            var column = Column.named(heading);
            header.add(column);
            if (column.isEmpty()) {
                faults.add(line.number(), "unknown-column", heading);
            } else if (!missing.remove(column.get())) {
                faults.add(line.number(), "column-twice", heading);
            }
        }
        missing.forEach(column -> faults.add(line.number(), "missing-column", column.heading()));
    }

    private void take(Line line) {
        if (line.fields().size() != header.size()) {
            faults.add(line.number(), "fields", header.size(), line.fields().size());
            return;
        }
        var row = CatalogueRow.of(line.number(), line.fields(), header);
        row.check(faults);
        var before = row.code().isEmpty() ? null : lineByCode.putIfAbsent(row.code(), row.line());
        if (before != null) {
            faults.add(row.line(), "duplicate", row.code(), before);
        }
        rows.add(row);
    }
}
