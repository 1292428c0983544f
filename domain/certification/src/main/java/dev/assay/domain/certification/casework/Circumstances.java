package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;

/** Under what circumstances an act is performed: by whom, on what day, under which scheme, among which people,
 * by which calendar.
 */
public record Circumstances(
        Person actor, LocalDate today, CertificationScheme scheme, Personnel personnel, WorkingCalendar calendar) {

    /**
     * The edition that a case is judged by.
     *
     * @throws IllegalStateException if the application was not received yet, or the scheme has lost the edition
     */
    Edition editionOf(CaseFile file) {
        return file.edition()
                .flatMap(scheme::edition)
                .orElseThrow(() -> new IllegalStateException("no edition for a case of " + scheme.id()));
    }
}
