package dev.assay.adapter.catalogue;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Catalogue.Part;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/**
 * One criterion as it is written down.
 *
 * @param line on which it begins, from 1
 * @param values what stands in the columns that the file has, without blanks around it
 */
record CatalogueRow(long line, Map<Column, String> values) {

    /** A row with as many fields as the header. */
    static CatalogueRow of(long line, CSVRecord written, List<Optional<Column>> header) {
        var values = new EnumMap<Column, String>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            var value = written.get(i).strip();
            header.get(i).ifPresent(column -> values.put(column, value));
        }
        return new CatalogueRow(line, values);
    }

    void check(FileFaults faults) {
        values.forEach((column, value) -> {
            if (value.isEmpty() && !column.mayBeBlank()) {
                faults.unread(line, "blank", column.heading());
            }
        });
        var points = at(Column.POINTS);
        if (isNoNumber(points)) {
            faults.unread(line, "number", points);
        }
    }

    /** Whether the file leaves a part open. A name is known by its Chinese, which is the authoritative one. */
    boolean lacks(Part part) {
        return switch (part) {
            case CODE -> isUnreadable(Column.CODE);
            case GROUP -> isUnreadable(Column.GROUP_ZH);
            case NAME -> isUnreadable(Column.NAME_ZH);
            case POINTS -> isUnreadable(Column.POINTS) || isNoNumber(at(Column.POINTS));
            case TAGS -> isUnreadable(Column.TAGS);
        };
    }

    private boolean isUnreadable(Column column) {
        var value = values.get(column);
        return value == null || value.contains(Utf8.UNREADABLE) || (value.isEmpty() && !column.mayBeBlank());
    }

    String code() {
        return at(Column.CODE);
    }

    /** What it says; a dash for a name that is blank, and no points where they are no number. */
    Catalogue.Entry entry() {
        return new Catalogue.Entry(
                code(),
                new Text(name(Column.GROUP_ZH), name(Column.GROUP_EN)),
                new Text(name(Column.NAME_ZH), name(Column.NAME_EN)),
                number(at(Column.POINTS)).orElse(null),
                tags());
    }

    private Set<String> tags() {
        var tags = at(Column.TAGS);
        return tags.isEmpty() ? Set.of() : new TreeSet<>(List.of(tags.split("\\s+")));
    }

    private String name(Column column) {
        return at(column).isEmpty() ? "–" : at(column);
    }

    private String at(Column column) {
        return values.getOrDefault(column, "");
    }

    private static boolean isNoNumber(String points) {
        return !points.isEmpty() && number(points).isEmpty();
    }

    private static Optional<BigDecimal> number(String written) {
        try {
            return Optional.of(new BigDecimal(written))
                    .filter(number -> number.signum() >= 0)
                    .filter(Mark.Points::isExact);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** The fields of an entry, in the order of the columns. */
    static List<String> fields(Catalogue.Entry entry) {
        var points = entry.points();
        return List.of(
                entry.code(),
                entry.group().zh(),
                entry.group().en(),
                entry.name().zh(),
                entry.name().en(),
                points == null ? "" : points.toPlainString(),
                String.join(" ", new TreeSet<>(entry.tags())));
    }
}
