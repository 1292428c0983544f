package dev.assay.adapter.http.personnel;

import dev.assay.domain.certification.personnel.PersonnelEvent.ImpartialityDeclared;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Introspected
@Schema(name = "Impartiality", description = "A declaration of impartiality.")
public record DeclarationView(
        LocalDate on,

        @Schema(description = "The last day that it covers") LocalDate coversUntil,

        String statement) {

    static DeclarationView of(ImpartialityDeclared declared) {
        return new DeclarationView(declared.on(), declared.coversUntil(), declared.statement());
    }
}
