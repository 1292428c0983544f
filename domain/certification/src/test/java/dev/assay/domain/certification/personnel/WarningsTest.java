package dev.assay.domain.certification.personnel;

import static dev.assay.domain.certification.personnel.Records.DECLARED;
import static dev.assay.domain.certification.personnel.Records.REGISTERED;
import static dev.assay.domain.certification.personnel.Records.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.PersonnelEvent.ImpartialityDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("TEAM-01")
class WarningsTest {

    @ParameterizedTest
    @CsvSource({"91, ", "90, expires", "0, expires", "-1, expired"})
    void aRegistrationIsWarnedOfNinetyDaysBeforeItExpires(int daysLeft, String tense) {
        var expiresOn = TODAY.plusDays(daysLeft);

        var warnings = Records.of(DECLARED, new RegistrationRecorded(TODAY, "S-1", expiresOn))
                .warnings(TODAY);

        if (tense == null) {
            assertThat(warnings).isEmpty();
        } else {
            var warning = warnings.getFirst();
            assertThat(warnings).hasSize(1);
            assertThat(warning.subject()).isEqualTo(Warning.Subject.REGISTRATION);
            assertThat(warning.rule()).isEqualTo("TEAM-01");
            assertThat(warning.clause()).isNotBlank();
            assertThat(warning.due()).isEqualTo(expiresOn);
            assertThat(warning.reading()).isNull();
            assertThat(warning.message().text().en()).contains("lei", "S-1", tense, expiresOn.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2027-01-30, ",
        "2026-03-02, 2027-01-31, covers",
        "2026-03-02, 2027-03-02, covers",
        "2026-03-02, 2027-03-03, covered",
        "2024-02-29, 2025-02-28, covers",
        "2024-02-29, 2025-03-01, covered",
    })
    void aDeclarationIsWarnedOfThirtyDaysBeforeItsYearIsOver(LocalDate declaredOn, LocalDate today, String tense) {
        var warnings = Records.of(new ImpartialityDeclared(declaredOn, "I am bound to nobody."))
                .warnings(today);

        if (tense == null) {
            assertThat(warnings).isEmpty();
        } else {
            assertThat(warnings)
                    .extracting(Warning::subject, Warning::due, Warning::reading)
                    .containsExactly(tuple(
                            Warning.Subject.IMPARTIALITY_DECLARATION,
                            declaredOn.plusMonths(12),
                            Dossier.YEARLY_DECLARATION.applied(true)));
            assertThat(warnings.getFirst().message().text().en()).contains("lei", tense);
        }
    }

    @Test
    void whoNeverDeclaredIsWarnedOfByEitherReading() {
        assertThat(Records.of(REGISTERED).warnings(TODAY))
                .extracting(Warning::subject, Warning::due, Warning::reading)
                .containsExactly(tuple(
                        Warning.Subject.IMPARTIALITY_DECLARATION, TODAY, Dossier.YEARLY_DECLARATION.applied(false)));
    }

    @Test
    void whoWasNeverRegisteredIsNotAskedToRenew() {
        assertThat(Records.of(DECLARED).warnings(TODAY)).isEmpty();
    }
}
