package dev.assay.adapter.persistence.jdbc;

import java.util.Locale;

/** Text as columns keep and compare it. */
final class ColumnText {
    private ColumnText() {}

    /** PostgreSQL has no place for the character 0; what is written in its stead is also what is looked for. */
    static String of(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** In lower case, made here because databases do not agree on it. */
    static String searched(String text) {
        return of(text).toLowerCase(Locale.ROOT);
    }

    /** A {@code like} pattern for columns that have the text anywhere. */
    static String anywhere(String text) {
        return "%" + searched(text).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
