package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.ManDayTable;
import dev.assay.domain.certification.audit.ManDayTable.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The man-days of annex 3: those of an initial audit by the table and, above it, its progression; of them surveillance
 * takes a third and recertification two (5.3.1.2).
 */
final class ManDays {
    static final BigDecimal HALF = new BigDecimal("0.5");

    private static final int LEAST = 2;
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    /** Nineteen bands, one man-day more in each. */
    static final ManDayTable TABLE = table(
            25, 45, 65, 125, 175, 275, 425, 625, 875, 1175, 1550, 2025, 2675, 3450, 4350, 5450, 6800, 8500, 10700);

    private ManDays() {}

    private static ManDayTable table(int... bounds) {
        var table = ManDayTable.empty();
        var days = BigDecimal.valueOf(LEAST);
        for (var bound : bounds) {
            table = table.upTo(
                    bound,
                    days.toString(),
                    share(days, AuditKind.SURVEILLANCE).toString(),
                    share(days, AuditKind.RECERTIFICATION).toString());
            days = days.add(BigDecimal.ONE);
        }
        return table;
    }

    /** The row of a number of persons, at least 1. */
    static Row rowFor(int persons) {
        return TABLE.rowFor(persons).orElseGet(() -> beyond(persons));
    }

    static boolean isBeyond(int persons) {
        return persons > TABLE.last().to();
    }

    /** "The same progression" ▲: a band ends at 1.25 times the end of the one before, to the nearest 50, half up. */
    private static Row beyond(int persons) {
        var row = TABLE.last();
        while (row.to() < persons) {
            var fifties = Math.floorDiv(row.to() * 5L + 100, 200L);
            row = row(
                    row.to() + 1,
                    (int) Math.min(fifties * 50, Integer.MAX_VALUE),
                    row.initial().add(BigDecimal.ONE));
        }
        return row;
    }

    private static Row row(int from, int to, BigDecimal initial) {
        return new Row(
                from, to, initial, share(initial, AuditKind.SURVEILLANCE), share(initial, AuditKind.RECERTIFICATION));
    }

    /** What an audit takes of an initial one's man-days, rounded up to half days ▲. */
    static BigDecimal share(BigDecimal initial, AuditKind audit) {
        return thirdsOfHalfDays(initial, audit)
                .divide(THREE, 0, RoundingMode.CEILING)
                .multiply(HALF);
    }

    /** Whether rounding made any difference to it. */
    static boolean isRounded(BigDecimal initial, AuditKind audit) {
        return thirdsOfHalfDays(initial, audit).remainder(THREE).signum() != 0;
    }

    private static BigDecimal thirdsOfHalfDays(BigDecimal initial, AuditKind audit) {
        return initial.multiply(BigDecimal.valueOf(2L * thirds(audit)));
    }

    static int thirds(AuditKind audit) {
        return switch (audit) {
            case INITIAL -> 3;
            case SURVEILLANCE -> 1;
            case RECERTIFICATION -> 2;
        };
    }
}
