package dev.assay.adapter.catalogue;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Catalogue.Part;
import dev.assay.domain.certification.scheme.CertificationScheme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of one file: as much of it as can be read, and all that is wrong with it. */
final class CatalogueReading {
    private final String file;
    private final FileFaults faults;
    private final List<Optional<Column>> header = new ArrayList<>();
    private final List<CatalogueRow> rows = new ArrayList<>();
    private final Map<String, CatalogueRow> firstByCode = new HashMap<>();

    private CatalogueReading(String file) {
        this.file = file;
        this.faults = new FileFaults(file);
    }

    static CatalogueReading of(String file, byte[] bytes) {
        var reading = new CatalogueReading(file);
        reading.read(Utf8.decoded(bytes, reading.faults));
        return reading;
    }

    /** What the file says; refused with all that is wrong with the file itself. */
    Outcome<Catalogue> catalogue() {
        return faults.orElse(() -> Outcome.done(asRead()));
    }

    /**
     * The scheme with this for a catalogue; refused with all that is wrong with the file, and with all that the scheme finds
     * in what could be read of it.
     */
    Outcome<CertificationScheme> takenBy(CertificationScheme scheme) {
        if (rows.isEmpty()) {
            return faults.orElse(() -> Outcome.done(scheme));
        }
        var taken = scheme.catalogued(asRead());
        var rowByPlace = places();
        taken.breaches().forEach(fault -> pass(fault, rowByPlace));
        return faults.orElse(() -> taken);
    }

    private Catalogue asRead() {
        return new Catalogue(file, false, rows.stream().map(CatalogueRow::entry).toList());
    }

    private record Place(CatalogueRow row, Part part) {}

    private Map<String, Place> places() {
        var places = new HashMap<String, Place>();
        for (int index = 0; index < rows.size(); index++) {
            for (var part : Part.values()) {
                places.put(Catalogue.place(index, part), new Place(rows.get(index), part));
            }
        }
        return places;
    }

    /** What follows from a fault of the file that is told already is not told again. */
    private void pass(Breach fault, Map<String, Place> places) {
        var place = places.get(fault.field());
        if (place == null) {
            faults.found(fault);
        } else if (!isTold(place)) {
            faults.found(place.row().line(), fault);
        }
    }

    private boolean isTold(Place place) {
        var row = place.row();
        return row.lacks(place.part()) || (place.part() == Part.CODE && !row.equals(firstByCode.get(row.code())));
    }

    private void read(String text) {
        var lines = Line.of(text, faults);
        if (lines.isEmpty() && faults.none()) {
            faults.add(1, "empty");
        }
        if (lines.size() == 1 && faults.none()) {
            faults.add(lines.getFirst().number(), "no-criteria");
        }
        if (!lines.isEmpty() && takeHeader(lines.getFirst())) {
            lines.stream().skip(1).forEach(this::take);
        }
    }

    /** Whether it names columns at all. */
    private boolean takeHeader(Line line) {
        line.fields().forEach(field -> header.add(Column.named(field.strip())));
        if (header.stream().allMatch(Optional::isEmpty)) {
            faults.unread(line.number(), "no-header", String.join(",", Column.headings()));
            return false;
        }
        var missing = EnumSet.allOf(Column.class);
        for (var field : line.fields()) {
            var heading = field.strip();
            var column = Column.named(heading);
            if (column.isEmpty()) {
                faults.add(line.number(), "unknown-column", heading);
            } else if (!missing.remove(column.get())) {
                faults.unread(line.number(), "column-twice", heading);
            }
        }
        missing.forEach(column -> faults.unread(line.number(), "missing-column", column.heading()));
        return true;
    }

    private void take(Line line) {
        if (line.fields().size() != header.size()) {
            faults.unread(line.number(), "fields", header.size(), line.fields().size());
            return;
        }
        var row = CatalogueRow.of(line.number(), line.fields(), header);
        row.check(faults);
        var before = row.lacks(Part.CODE) ? null : firstByCode.putIfAbsent(row.code(), row);
        if (before != null) {
            faults.add(row.line(), "duplicate", row.code(), before.line());
        }
        rows.add(row);
    }
}
