package dev.assay.domain.certification.personnel;

import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.party.CreditCode;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Service on an audit team, as it is asked about before anybody is put on it.
 *
 * @param scheme the scheme's id
 * @param from the first day on site
 * @param to the last day on site; whether it is before the first is for the plan to judge
 */
@ValueObject
public record Engagement(String scheme, TeamMember.Part part, CreditCode client, LocalDate from, LocalDate to) {}
