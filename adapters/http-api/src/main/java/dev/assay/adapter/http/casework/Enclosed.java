package dev.assay.adapter.http.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What forms may leave out: lists, and among them the documents that something rests on. */
final class Enclosed {
    static final String DOCUMENTS = "The ids of documents on file that show it";
    static final String EXAMPLE = "[\"D1\"]";

    private Enclosed() {}

    static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
