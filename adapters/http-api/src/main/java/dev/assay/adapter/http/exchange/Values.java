package dev.assay.adapter.http.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a single text can be taken for, wherever in a request it stands. */
public final class Values {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST = 4_000;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Values() {}

    /** Whether every store can keep a text: no NUL, and no half of a character. */
    public static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** Whether a text is one that people can read: no longer than {@value #LONGEST}, and nothing in it that hides or turns the rest. */
    public static boolean isReadable(String text) {
        return text.length() <= LONGEST && text.codePoints().noneMatch(Values::hides);
    }

    /** Control characters but for line breaks and tabs, and those that change the direction of what follows. */
    private static boolean hides(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    /** An ISO date of the years that deadlines can be counted from. */
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(text)
                    .filter(shaped -> DATE.matcher(shaped).matches())
                    .map(LocalDate::parse)
                    .filter(date -> isUsual(date.getYear()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** One of the same years, in four digits. */
    public static Optional<Year> year(String text) {
        return Optional.of(text)
                .filter(shaped -> YEAR.matcher(shaped).matches())
                .map(Year::parse)
                .filter(year -> isUsual(year.getValue()));
    }

    /** An ISO instant of the same years. */
    public static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text))
                    .filter(instant -> isUsual(instant.atOffset(ZoneOffset.UTC).getYear()));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    private static boolean isUsual(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }
}
