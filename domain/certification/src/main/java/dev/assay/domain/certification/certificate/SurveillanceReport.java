package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.explanation.Text;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What of a surveillance audit later ones build on (SURV-01, SURV-02).
 *
 * @param caseId the case in which it was carried out
 * @param visitedOn the day of the closing meeting, from which the next one is counted
 * @param trigger the id of the listed trigger of an extra audit; null for a regular one
 * @param request the id of the holder's request that it was held for; null if for none
 * @param conforming whether the certificate could be maintained as it was, or as it was changed with it
 * @param modes the codes of the modes carried out
 * @param criteria the codes of the criteria judged
 * @param places the ids of the places visited
 * @param team the account names of everybody on its team (CASE-18)
 */
@ValueObject
public record SurveillanceReport(
        String caseId,
        LocalDate visitedOn,
        @Nullable String trigger,
        @Nullable String request,
        boolean conforming,
        List<String> modes,
        List<String> criteria,
        List<String> places,
        List<Text> activities,
        List<String> team) {
    public SurveillanceReport {
        modes = List.copyOf(modes);
        criteria = List.copyOf(criteria);
        places = List.copyOf(places);
        activities = List.copyOf(activities);
        team = List.copyOf(team);
    }

    /** Whether it is one of those that every certificate is due. */
    public boolean isRegular() {
        return trigger == null && request == null;
    }
}
