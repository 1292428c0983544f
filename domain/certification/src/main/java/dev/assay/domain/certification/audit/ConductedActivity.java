package dev.assay.domain.certification.audit;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One evaluation activity that was carried out and reported.
 *
 * @param mode the code of the evaluation mode it belongs to (CASE-13)
 * @param place the id of the place in scope
 * @param on the day
 * @param auditor the account name of who carried it out
 */
@ValueObject
public record ConductedActivity(String mode, String place, LocalDate on, String auditor) {}
