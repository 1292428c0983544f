package dev.assay.domain.certification.casework;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/** The certification contract (认证合同), signed by both sides (CASE-07). */
@ValueObject
public record Contract(String number, LocalDate signedByClientOn, LocalDate signedByBodyOn) {}
