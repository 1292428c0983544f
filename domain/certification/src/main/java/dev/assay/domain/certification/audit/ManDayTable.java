package dev.assay.domain.certification.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table from the effective number of persons to base man-days, as rule documents print it. */
public final class ManDayTable {
    private final List<Row> rows;

    private ManDayTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    public static ManDayTable empty() {
        return new ManDayTable(List.of());
    }

    /**
     * This table with one more row, for persons from the row before up to and including the number.
     *
     * @throws IllegalArgumentException if the rows do not rise
     */
    public ManDayTable upTo(int persons, String initial, String surveillance, String recertification) {
        var from = rows.isEmpty() ? 1 : rows.getLast().to() + 1;
        if (persons < from) {
            throw new IllegalArgumentException("a row up to %d after one up to %d".formatted(persons, from - 1));
        }
        var more = new ArrayList<>(rows);
        more.add(new Row(
                from, persons, new BigDecimal(initial), new BigDecimal(surveillance), new BigDecimal(recertification)));
        return new ManDayTable(more);
    }

    /** The row a number of persons falls in; empty above the table's end. */
    public Optional<Row> rowFor(int persons) {
        return rows.stream()
                .filter(row -> row.from() <= persons && persons <= row.to())
                .findFirst();
    }

    /** Where the table ends. */
    public Row last() {
        return rows.getLast();
    }

    public List<Row> rows() {
        return rows;
    }

    /** One row: numbers of persons, both edges included, and the man-days of each audit. */
    public record Row(int from, int to, BigDecimal initial, BigDecimal surveillance, BigDecimal recertification) {
        public BigDecimal daysFor(AuditKind audit) {
            return switch (audit) {
                case INITIAL -> initial;
                case SURVEILLANCE -> surveillance;
                case RECERTIFICATION -> recertification;
            };
        }
    }
}
