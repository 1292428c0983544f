package dev.assay.adapter.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a catalogue, in the order in which they are written; read in any. */
enum Column {
    CODE,
    GROUP_ZH,
    GROUP_EN,
    NAME_ZH,
    NAME_EN,
    POINTS,
    TAGS;

    static Optional<Column> named(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(Column::heading).toList();
    }

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean mayBeBlank() {
        return this == POINTS || this == TAGS;
    }
}
