package dev.assay.application.port;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where something stands in a list of what is due: by day, then case, subject and item, character by character.
 *
 * @param caseId empty if it is about no case
 * @param item empty if it is about the whole
 */
public record DuePosition(LocalDate on, String caseId, String subject, String item) implements Comparable<DuePosition> {
    private static final Comparator<DuePosition> ORDER = Comparator.comparing(DuePosition::on)
            .thenComparing(DuePosition::caseId)
            .thenComparing(DuePosition::subject)
            .thenComparing(DuePosition::item);
    private static final String BETWEEN = "/";
    private static final int PARTS = 4;

    /** The position that a cursor names; empty if it names none. */
    public static Optional<DuePosition> parse(String cursor) {
        var parts = cursor.split(BETWEEN, PARTS);
        try {
            return parts.length == PARTS
                    ? Optional.of(new DuePosition(LocalDate.parse(parts[0]), parts[1], parts[2], parts[3]))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public String cursor() {
        return String.join(BETWEEN, on.toString(), caseId, subject, item);
    }

    @Override
    public int compareTo(DuePosition other) {
        return ORDER.compare(this, other);
    }
}
