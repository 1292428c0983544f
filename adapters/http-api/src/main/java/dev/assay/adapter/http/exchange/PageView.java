package dev.assay.adapter.http.exchange;

import dev.assay.application.port.Page;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(description = "A part of a list.")
public record PageView<T>(
        List<T> items,

        @Schema(description = "What to send as cursor for the part after it; null at the end", nullable = true)
        @Nullable
        String next) {

    public static <T, V> PageView<V> of(Page<T> page, Function<? super T, ? extends V> view) {
        var shown = page.<V>map(view);
        return new PageView<>(shown.items(), shown.next());
    }
}
