package dev.assay.adapter.http.register;

import dev.assay.adapter.http.explanation.BilingualText;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.scheme.Listed;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "StatusReason", description = "For what a status was changed: as the rule document's list has it.")
public record StatusReasonView(
        @Schema(
                description = "Its id on the list of the edition; null where the document prints no list",
                example = "suspension-3",
                nullable = true)
        @Nullable
        String id,

        @Schema(description = "Document and clause; null where the document prints no list", nullable = true) @Nullable
        String clause,

        @Schema(description = "As the list has it; the body's own words where there is none")
        BilingualText text) {

    /** The facts of a listed reason are for the holder and the body alone. */
    public static @Nullable StatusReasonView of(@Nullable Ground ground, Optional<Listed> listed) {
        if (ground == null) {
            return null;
        }
        var words = ground.listed() == null ? ground.statement() : ground.listed();
        return listed.map(item -> new StatusReasonView(item.id(), item.clause(), BilingualText.of(item.text())))
                .orElseGet(() -> new StatusReasonView(ground.listed(), null, new BilingualText(words, words)));
    }
}
