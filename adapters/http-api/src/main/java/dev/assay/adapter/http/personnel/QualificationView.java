package dev.assay.adapter.http.personnel;

import dev.assay.domain.certification.personnel.Qualification;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "Qualification", description = "What the person has learned for a scheme.")
public record QualificationView(
        @Schema(example = "gold-mark") String scheme,

        @Schema(description = "The first training; null if there was none yet", nullable = true) @Nullable
        LocalDate trainedOn,

        @Schema(description = "The first examination passed; null if there was none yet", nullable = true) @Nullable
        LocalDate examinedOn,

        @Schema(description = "Where the proofs are kept") List<String> evidence,

        @Schema(description = "The first day on which it no longer holds; null while it does", nullable = true)
        @Nullable
        LocalDate endedOn,

        @Schema(description = "Why it was ended", nullable = true) @Nullable
        String reason) {

    static QualificationView of(Qualification qualification) {
        var ended = qualification.ended();
        return new QualificationView(
                qualification.scheme(),
                qualification.trainedOn(),
                qualification.examinedOn(),
                qualification.evidence(),
                ended == null ? null : ended.on(),
                ended == null ? null : ended.reason());
    }
}
