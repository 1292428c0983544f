package dev.assay.application.port;

import dev.assay.domain.certification.journal.Stream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where something stands in a list of what is due: by day, then what it is about, subject and item, character by
 * character.
 *
 * @param about the stream of what it is about: a case, or a person of whose record something runs out
 * @param item empty if it is about the whole
 */
public record DuePosition(LocalDate on, Stream about, String subject, String item) implements Comparable<DuePosition> {
    private static final Comparator<DuePosition> ORDER = Comparator.comparing(DuePosition::on)
            .thenComparing(position -> position.about.kind().name())
            .thenComparing(position -> position.about.id())
            .thenComparing(DuePosition::subject)
            .thenComparing(DuePosition::item);
    private static final String BETWEEN = "/";
    private static final int PARTS = 5;

    /** The position that a cursor names; empty if it names none. */
    public static Optional<DuePosition> parse(String cursor) {
        var parts = cursor.split(BETWEEN, PARTS);
        try {
            return parts.length == PARTS
                    ? Optional.of(new DuePosition(
                            LocalDate.parse(parts[0]),
                            new Stream(Stream.Kind.valueOf(parts[1]), parts[2]),
                            parts[3],
                            parts[4]))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException noPosition) {
            return Optional.empty();
        }
    }

    /** Where something stands that runs out of what is on record of somebody. */
    public static DuePosition onRecordOf(String person, LocalDate on, String subject) {
        return new DuePosition(on, new Stream(Stream.Kind.PERSON, person), subject, "");
    }

    public String cursor() {
        return String.join(BETWEEN, on.toString(), about.kind().name(), about.id(), subject, item);
    }

    @Override
    public int compareTo(DuePosition other) {
        return ORDER.compare(this, other);
    }
}
