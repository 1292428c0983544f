package dev.assay.adapter.http.party;

import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.certificate.ScopePart;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(
        name = "ScopePart",
        description = "Part of a scope: all that is done at some places, and some activities wherever they are done.")
public record ScopePartDescription(
        @NotNull @Schema(description = "The places' ids", example = "[\"P2\"]")
        List<@NotNull String> places,

        @NotNull @Schema(description = "As the scope names them")
        List<@NotNull @Valid BilingualText> activities) {

    public static @Nullable ScopePartDescription of(@Nullable ScopePart part) {
        return part == null
                ? null
                : new ScopePartDescription(
                        part.places(),
                        part.activities().stream().map(BilingualText::of).toList());
    }

    public ScopePart part() {
        return new ScopePart(
                places, activities.stream().map(BilingualText::text).toList());
    }
}
