package dev.assay.adapter.http.personnel;

import dev.assay.application.port.in.KeepPersonnel.Registered;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
@Schema(name = "PersonOnRecord", description = "What is on record of one of the body's own people.")
public record PersonView(
        @Schema(description = "The account name", example = "li.wei")
        String name,

        @Schema(example = "李伟") String displayName,

        @Schema(description = "Whether the account is open; of somebody whose account is closed nothing is due")
        boolean open,

        @Schema(description = "As it was recorded last; null if it never was", nullable = true) @Nullable
        RegistrationForm registration,

        @Schema(description = "Those that hold and those that were ended, the one changed last at the end")
        List<QualificationView> qualifications,

        @Schema(description = "In the order of the days on which they were watched")
        List<WitnessedAuditForm> witnessedAudits,

        @Schema(description = "The latest at the end") List<DeclarationView> declarations,

        @Schema(description = "Those that last and those that are over, in the order they were declared")
        List<ConflictView> conflicts,

        List<WarningView> warnings) {

    static PersonView of(Registered person) {
        var dossier = person.dossier();
        return new PersonView(
                person.name(),
                person.displayName(),
                person.open(),
                dossier.registration().map(RegistrationForm::of).orElse(null),
                dossier.qualifications().stream().map(QualificationView::of).toList(),
                dossier.witnessedAudits().stream().map(WitnessedAuditForm::of).toList(),
                dossier.declarations().stream().map(DeclarationView::of).toList(),
                dossier.conflicts().stream().map(ConflictView::of).toList(),
                person.warnings().stream().map(WarningView::of).toList());
    }
}
