package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the pages of a list. */
final class Paging {
    private Paging() {}

    /** Everything on all pages, in order; no page has more than its limit, and only the last one may be short. */
    static <T> List<T> walk(int limit, Function<@Nullable String, Page<T>> page) {
        var all = new ArrayList<T>();
        @Nullable String cursor = null;
        do {
            var current = page.apply(cursor);
            cursor = current.next();
            assertThat(current.items()).hasSizeLessThanOrEqualTo(limit);
            assertThat(cursor == null || current.items().size() == limit).isTrue();
            all.addAll(current.items());
        } while (cursor != null);
        return all;
    }
}
