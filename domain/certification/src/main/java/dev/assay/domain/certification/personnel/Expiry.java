package dev.assay.domain.certification.personnel;

import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.personnel.PersonnelEvent.ImpartialityDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import dev.assay.domain.certification.personnel.Warning.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What runs out of a dossier, told early enough to be mended; how early no document says. */
record Expiry(Dossier dossier, LocalDate today) {
    private static final int DAYS_BEFORE_REGISTRATION = 90;
    private static final int DAYS_BEFORE_DECLARATION = 30;
    private static final String COMPETENCE = "ISO/IEC 17065 6.1.2";
    private static final String IMPARTIALITY = "ISO/IEC 17065 6.1.3";

    List<Warning> warnings() {
        return Stream.of(registration(), declaration())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Who was never registered does not audit, and is not asked to. */
    private Optional<Warning> registration() {
        return dossier.registration()
                .filter(found -> isDue(found.expiresOn(), DAYS_BEFORE_REGISTRATION))
                .map(this::registration);
    }

    private Warning registration(RegistrationRecorded found) {
        var due = found.expiresOn();
        return warning(COMPETENCE, Subject.REGISTRATION, due, "registration." + tense(due), null, found.number(), due);
    }

    private Optional<Warning> declaration() {
        var declarations = dossier.declarations();
        if (declarations.isEmpty()) {
            var reading = Dossier.YEARLY_DECLARATION.applied(false);
            return Optional.of(
                    warning(IMPARTIALITY, Subject.IMPARTIALITY_DECLARATION, today, "declaration.missing", reading));
        }
        var last = declarations.getLast();
        return isDue(last.coversUntil(), DAYS_BEFORE_DECLARATION) ? Optional.of(declaration(last)) : Optional.empty();
    }

    private Warning declaration(ImpartialityDeclared last) {
        var due = last.coversUntil();
        var reading = Dossier.YEARLY_DECLARATION.applied(true);
        return warning(
                IMPARTIALITY,
                Subject.IMPARTIALITY_DECLARATION,
                due,
                "declaration." + tense(due),
                reading,
                last.on(),
                due);
    }

    private boolean isDue(LocalDate due, int daysBefore) {
        return !today.plusDays(daysBefore).isBefore(due);
    }

    private String tense(LocalDate due) {
        return due.isBefore(today) ? "expired" : "expires";
    }

    private Warning warning(
            String clause,
            Subject subject,
            LocalDate due,
            String key,
            Interpretation.@Nullable Applied reading,
            Object... more) {
        return new Warning(Dossier.RULE, clause, subject, due, dossier.message("warning." + key, more), reading);
    }
}
