package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.audit.TeamMember.Part;
import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.casework.CaseState.Terminated;
import dev.assay.domain.certification.casework.CaseState.Withdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An act that is possible, on a case where it is possible.
 *
 * @param road the case, with whatever the act needs to be there
 * @param act on a day that fits
 */
record Stage(Road road, CaseAct act) {
    private static final Set<Class<? extends CaseState>> EVENTFUL =
            Set.of(Evaluating.class, Concluded.class, Reviewed.class, Terminated.class, Withdrawn.class);

    /** Acts that a first certification has no place for, and where others have. */
    private static final Map<Class<? extends CaseAct>, Set<Class<? extends CaseState>>> IN_SURVEILLANCE = Map.of(
            CaseAct.WaiveDocuments.class,
            Set.of(CaseState.Planned.class),
            CaseAct.DecideSurveillance.class,
            Set.of(Reviewed.class));

    static Stream<Class<? extends CaseState>> states() {
        return Stream.<Class<?>>of(CaseState.class.getPermittedSubclasses())
                .map(kind -> kind.asSubclass(CaseState.class));
    }

    /** Where an act is possible first. */
    static Stage of(CaseAct act) {
        return states().filter(
                        state -> in(state, act).road().theCase().state().acts().contains(act.getClass()))
                .findFirst()
                .map(state -> in(state, act))
                .orElseThrow();
    }

    private static Road road(Class<? extends CaseState> state, CaseAct act) {
        if (IN_SURVEILLANCE.getOrDefault(act.getClass(), Set.of()).contains(state)) {
            return Road.supervising(Road.issued()).goTo(state);
        }
        return EVENTFUL.contains(state) ? Road.eventfully(state) : Road.to(state);
    }

    /** An act in a state that may or may not allow it. */
    static Stage in(Class<? extends CaseState> state, CaseAct act) {
        var road = road(state, act);
        var acts = road.theCase().state().acts();
        if (road.file().isVisitOpened() && acts.contains(act.getClass())) {
            switch (act) {
                case CaseAct.Plan _ -> {
                    return plannedAnew(road);
                }
                case CaseAct.RaiseObjection _ -> {
                    return new Stage(
                            joinedByAnother(road),
                            road.notBefore(road.itinerary().object("ao")));
                }
                case CaseAct.DecideObjection _ -> {
                    var objected = joinedByAnother(road)
                            .goOnWhenever(road.notBefore(road.itinerary().object("ao")));
                    return new Stage(objected, objected.notBefore(act));
                }
                default -> {}
            }
        }
        var ready = switch (act) {
            case CaseAct.DecideObjection _
            when acts.contains(act.getClass()) ->
                road.goOnWhenever(road.itinerary().object());
            case CaseAct.DecideTermination _
            when acts.contains(act.getClass()) ->
                road.goOnWhenever(road.itinerary().proposeTermination());
            case CaseAct.ReleaseActivity _
            when road.theCase().state() instanceof CaseState.DocumentsPassed ->
                road.goOn(road.itinerary().reportMystery());
            case CaseAct.Review _
            when road.theCase().state() instanceof Concluded ->
                road.goOnWhenever(road.itinerary().release("A1"));
            case CaseAct.Conclude _ when road.theCase().state() instanceof Evaluating -> road.evaluated();
            default -> road;
        };
        var afterTimeToRectify = road.itinerary().day(70);
        return new Stage(
                ready, act instanceof CaseAct.Decide ? Itinerary.on(afterTimeToRectify, act) : ready.notBefore(act));
    }

    /** The same visit with other people; once it is concluded, because its leader is not fit any more. */
    private static Stage plannedAnew(Road road) {
        var others = List.of(
                Itinerary.member(People.AUDITOR.name(), Part.LEADER, "2", "0.5"),
                Itinerary.member(People.OTHER_AUDITOR.name(), Part.AUDITOR, "1", "0"));
        return new Stage(road.among(People.but(People.LEADER)), goingOn(road, others));
    }

    /** The same visit, planned anew with one auditor more. */
    private static Road joinedByAnother(Road road) {
        var team = new ArrayList<>(Itinerary.TEAM);
        team.add(Itinerary.member(People.OTHER_AUDITOR.name(), Part.AUDITOR, "1", "0"));
        return road.goOn(goingOn(road, team));
    }

    private static CaseAct goingOn(Road road, List<TeamMember> team) {
        var itinerary = road.itinerary();
        var last = road.lastDay();
        return road.notBefore(itinerary.plan(itinerary.day(21), last.plusDays(1), team));
    }
}
