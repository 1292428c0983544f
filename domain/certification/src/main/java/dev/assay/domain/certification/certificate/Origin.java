package dev.assay.domain.certification.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Where a certificate comes from.
 *
 * @param caseId the case in which it was granted
 * @param owner the account that acts for the holder
 * @param decidedOn the day of the decision, never after the issue (CASE-08)
 * @param team the account names of everybody who was ever on a team of the case (CASE-18)
 * @param catalogue the hash of the catalogue that its evaluation rests on; null where the rule document states the criteria
 */
@ValueObject
public record Origin(
        String caseId,
        String owner,
        LocalDate decidedOn,
        List<String> team,
        @Nullable String catalogue) {
    public Origin {
        team = List.copyOf(team);
    }

    /** Of an evaluation by criteria that the rule document states. */
    public Origin(String caseId, String owner, LocalDate decidedOn, List<String> team) {
        this(caseId, owner, decidedOn, team, null);
    }
}
