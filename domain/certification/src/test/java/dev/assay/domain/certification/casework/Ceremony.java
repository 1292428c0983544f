package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.audit.AuditTimeRequest.ManualBase;
import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.tea.CeremonyScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A case of the tea ceremony on its way: FINE was applied for, and what the usual road leaves out is there. */
final class Ceremony {
    private static final Itinerary USUAL = Itinerary.USUAL;

    private Ceremony() {}

    static Road contracted() {
        var application = Altered.in(Applications.withTarget("FINE"), "documents", List.of());
        return Road.with(application, USUAL, new CeremonyScheme()).goTo(Contracted.class);
    }

    /** Entered by hand, for there is no table. */
    static Factors threeDays() {
        return new Factors(Set.of(), Set.of(), new ManualBase(new BigDecimal("3"), "a small house"));
    }

    /** Opened, and nothing reported yet. */
    static Road visited() {
        return contracted()
                .goOn(Itinerary.on(USUAL.day(10), Altered.in(USUAL.plan(), "factors", threeDays())))
                .goTo(Evaluating.class);
    }

    /** With all its activities reported, in mode O; planned on the day of the contract, so that notice is long enough. */
    static Road evaluating() {
        var road = visited();
        for (var place : List.of("P1", "P2")) {
            road = road.goOn(USUAL.report(USUAL.onSite("O", place)));
        }
        return road;
    }

    static CaseAct.RecordMarks marks(Mark bowl, Mark bow) {
        return USUAL.marks("O", Map.of("bowl", bowl, "bow", bow));
    }
}
