package dev.assay.adapter.http.casework;

import dev.assay.domain.certification.casework.CaseEvent;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Introspected
@Schema(name = "CaseDocument", description = "A file on file of a case.")
public record CaseDocumentView(
        @Schema(description = "Unique within the case", example = "D1")
        String id,

        LocalDate on,
        @Schema(description = "The account that added it") String by,
        @Schema(example = "营业执照.pdf") String name,
        @Schema(example = "application/pdf") String mediaType,
        @Schema(description = "In bytes", example = "48213") long size,

        @Schema(
                description = "The SHA-256 of the content, 64 hexadecimal digits",
                example = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        String sha256) {

    static CaseDocumentView of(CaseEvent.DocumentAdded event) {
        var document = event.document();
        return new CaseDocumentView(
                event.id(),
                event.on(),
                event.by(),
                document.name(),
                document.mediaType(),
                document.size(),
                document.sha256());
    }
}
