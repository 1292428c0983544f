package dev.assay.domain.certification.calendar;

import dev.assay.domain.certification.explanation.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The State Council's arrangement of one year: which days are off and which weekend days are worked instead. It may name
 * a day of the December before.
 *
 * @param year the year it was announced for
 * @param days true for a day off, false for a make-up working day; ordinary weekends are not listed
 */
public record HolidayArrangement(Year year, Map<LocalDate, Boolean> days) {
    private static final int FIRST_SHIPPED = 2023;
    private static final int LAST_SHIPPED = 2026;

    public HolidayArrangement {
        days = Map.copyOf(days);
    }

    /**
     * Reads lines {@code 2026-01-01=off …} and {@code 2026-01-04=work …}; what follows the first word is a name. Blank
     * lines and those that begin with {@code #} say nothing.
     *
     * <p>Refused under DAY-01 with every fault, at {@code lines.<number from 1>}: a line that cannot be read, a day of
     * another year (but for the December before), a day that stands there twice, a make-up day from Monday to Friday; and
     * if no day is listed.
     *
     * @param year 1900 to 2999
     */
    public static Outcome<HolidayArrangement> read(Year year, String content) {
        return new ArrangementReading(year).read(content);
    }

    /** The arrangements that come with Assay: 2023 to 2026, in the order of their years. */
    public static List<HolidayArrangement> shipped() {
        return IntStream.rangeClosed(FIRST_SHIPPED, LAST_SHIPPED)
                .mapToObj(Year::of)
                .map(HolidayArrangement::shippedFor)
                .toList();
    }

    private static HolidayArrangement shippedFor(Year year) {
        var name = "holidays-%s.properties".formatted(year);
        try (var stream = HolidayArrangement.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return read(year, new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
