package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.tea.TeaScheme;
import java.time.LocalDate;
import java.util.List;

/** A case on its way, and what is tried on it. */
record Road(Itinerary itinerary, Case theCase) {
    static final CertificationScheme SCHEME = new TeaScheme();
    static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    static final CaseId ID = new CaseId("c-1");

    /** At the beginning: a draft of the usual applicant. */
    static Road with(Application application) {
        return with(application, Itinerary.USUAL);
    }

    static Road with(Application application, Itinerary itinerary) {
        var opened = done(Case.open(application, circumstances(People.APPLICANT, itinerary.opened())));
        return new Road(itinerary, Case.of(ID, List.of(opened)));
    }

    /** Received, whatever submission would have said of the application. */
    static Road received(Application application) {
        var road = with(application);
        var submitted =
                new CaseEvent.ApplicationSubmitted(road.itinerary.submit().on(), "A");
        return new Road(road.itinerary, road.theCase.after(submitted));
    }

    /** Straight ahead until a state is reached. */
    static Road to(Class<? extends CaseState> state) {
        return with(Applications.SOUND).goTo(state);
    }

    Road goTo(Class<? extends CaseState> state) {
        var road = this;
        while (!state.isInstance(road.theCase.state())) {
            road = road.goOn(road.next(state));
        }
        return road;
    }

    /** What comes next where nothing goes wrong; a refusal only if that is where to go. */
    private CaseAct next(Class<? extends CaseState> target) {
        return switch (theCase.state()) {
            case Draft _ -> itinerary.submit();
            case Submitted _ -> itinerary.accept();
            case Accepted _ -> itinerary.sign();
            case Contracted _ -> itinerary.plan();
            case Planned _ -> itinerary.passDocuments();
            case DocumentsPassed _ -> itinerary.evaluate();
            case Evaluated _ -> itinerary.conclude();
            case Concluded _ -> target == Refused.class ? itinerary.refuse("not now") : itinerary.grant("FINE");
            case Granted _ -> itinerary.issue();
            case Refused _, Certified _ -> throw new IllegalArgumentException("no way to " + target);
        };
    }

    /** One act further, done by whoever does such acts. */
    Road goOn(CaseAct act) {
        return new Road(itinerary, theCase.after(done(attempt(act))));
    }

    Outcome<CaseEvent> attempt(CaseAct act) {
        return attempt(act, People.inRole(act.role()));
    }

    /** An act tried on its own day. */
    Outcome<CaseEvent> attempt(CaseAct act, Person actor) {
        return attempt(act, actor, act.on());
    }

    Outcome<CaseEvent> attempt(CaseAct act, Person actor, LocalDate today) {
        return theCase.perform(act, circumstances(actor, today));
    }

    static Circumstances circumstances(Person actor, LocalDate today) {
        return new Circumstances(actor, today, SCHEME, People::find, CALENDAR);
    }

    static CaseEvent done(Outcome<CaseEvent> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseEvent>(var event) -> event;
            case Outcome.Refused<CaseEvent>(var breaches) -> throw new AssertionError("refused: " + breaches);
        };
    }
}
