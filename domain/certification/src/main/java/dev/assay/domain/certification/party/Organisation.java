package dev.assay.domain.certification.party;

import dev.assay.domain.certification.explanation.Text;
import org.jmolecules.ddd.annotation.ValueObject;

/** An organisation with legal status, or a part of one that can show independent liability (CASE-01). */
@ValueObject
public record Organisation(Text name, Text address, CreditCode creditCode) {}
