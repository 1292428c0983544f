package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.fee.PriceList;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Under what circumstances an act is performed.
 *
 * @param serials what makes certificate numbers unique: 6 to 20 upper-case letters and digits each
 */
public record Circumstances(
        Person actor,
        LocalDate today,
        CertificationScheme scheme,
        Personnel personnel,
        WorkingCalendar calendar,
        PriceList prices,
        Supplier<String> serials) {

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
