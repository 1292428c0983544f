package dev.assay.domain.certification.complaint;

import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Under what circumstances an act is performed on a complaint.
 *
 * @param background what is on record of that which the complaint is about
 * @param exists whether there is such a case or certificate
 */
public record Handling(
        Person actor, LocalDate today, Personnel personnel, Background background, Predicate<Concern> exists) {}
