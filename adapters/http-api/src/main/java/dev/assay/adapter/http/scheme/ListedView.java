package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.scheme.Listed;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Introspected
@Schema(name = "ListedItem", description = "An item of a list in a rule document.")
public record ListedView(String id, String clause, BilingualText text) {
    static List<ListedView> all(List<Listed> items) {
        return items.stream()
                .map(item -> new ListedView(item.id(), item.clause(), BilingualText.of(item.text())))
                .toList();
    }
}
