package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.CaseState.DocumentsPassed;
import dev.assay.domain.certification.casework.CaseState.DocumentsReturned;
import dev.assay.domain.certification.casework.CaseState.Rectifying;
import dev.assay.domain.certification.casework.CaseState.Refused;
import dev.assay.domain.certification.casework.CaseState.Rejected;
import dev.assay.domain.certification.casework.CaseState.Returned;
import dev.assay.domain.certification.casework.CaseState.Terminated;
import dev.assay.domain.certification.casework.CaseState.Withdrawn;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.fee.FeeItem;
import dev.assay.domain.certification.fee.PriceList;
import dev.assay.domain.certification.finding.Finding;
import dev.assay.domain.certification.finding.FollowUp;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.tea.TeaScheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case on its way, in the world it goes through, and what is tried on it. */
record Road(
        Itinerary itinerary,
        CertificationScheme scheme,
        Personnel personnel,
        @Nullable Certificate certificate,
        Case theCase) {
    static final CertificationScheme SCHEME = new TeaScheme();
    static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    static final PriceList PRICES = new PriceList(
            "CNY", Stream.of(FeeItem.values()).collect(Collectors.toMap(item -> item, _ -> BigDecimal.valueOf(1000))));
    static final CaseId ID = new CaseId("c-1");
    static final String SERIAL = "4K7QX2M9";

    /** At the beginning: a draft of the usual applicant, with one document on file. */
    static Road with(Application application) {
        return with(application, Itinerary.USUAL);
    }

    static Road with(Application application, Itinerary itinerary) {
        return with(application, itinerary, SCHEME);
    }

    static Road with(Application application, Itinerary itinerary, CertificationScheme scheme) {
        var opening = circumstances(People.APPLICANT, itinerary.opened(), scheme, People.USUAL);
        var opened = done(Case.open(application, opening));
        return new Road(itinerary, scheme, People.USUAL, null, Case.of(ID, List.of(opened)))
                .goOn(itinerary.addDocument());
    }

    /** The certificate of a case that went straight. */
    static Certificate issued() {
        return Certificate.of(List.of(to(CaseState.Certified.class)
                .file()
                .required(CaseEvent.CertificateGranted.class)
                .certificate()));
    }

    /** At the beginning of surveillance, less than a year after the certificate was issued. */
    static Road supervising(Certificate certificate) {
        var itinerary = new Itinerary(Itinerary.USUAL.opened().plusMonths(11));
        var opening = circumstances(People.PLANNER, itinerary.opened(), SCHEME, People.USUAL, certificate);
        var opened = done(Case.openSurveillance(ID, certificate, Applications.SOUND, null, null, null, opening));
        return new Road(itinerary, SCHEME, People.USUAL, certificate, Case.of(ID, List.of(opened)));
    }

    /** At the beginning of recertification, while the edition of the certificate is still in force. */
    static Road renewing(Certificate certificate) {
        var itinerary = new Itinerary(Itinerary.USUAL.opened().plusMonths(2));
        var opening = circumstances(People.APPLICANT, itinerary.opened(), SCHEME, People.USUAL, certificate);
        var opened = done(Case.openRecertification(certificate, Applications.SOUND, opening));
        return new Road(itinerary, SCHEME, People.USUAL, certificate, Case.of(ID, List.of(opened)))
                .goOn(itinerary.addDocument());
    }

    /** Received, whatever submission would have said of the application. */
    static Road received(Application application) {
        var road = with(application);
        var submitted =
                new CaseEvent.ApplicationSubmitted(road.itinerary.submit().on(), "A");
        return road.after(submitted);
    }

    /** Straight ahead until a state is reached. */
    static Road to(Class<? extends CaseState> state) {
        return (state == CaseState.Completed.class ? supervising(issued()) : with(Applications.SOUND)).goTo(state);
    }

    /**
     * The same with something left over for every act after the visit began: a mystery visit A1 that is not released before
     * the review, a nonconformity F1 to be answered, and another, F2, that is answered.
     */
    static Road eventfully(Class<? extends CaseState> state) {
        var usual = Itinerary.USUAL;
        return to(DocumentsPassed.class)
                .goOn(usual.reportMystery())
                .goOn(usual.openVisit())
                .goOn(usual.finding(Finding.Grade.MINOR))
                .goOn(usual.finding(Finding.Grade.MAJOR))
                .goOn(usual.answer("F2"))
                .goTo(state);
    }

    Road goTo(Class<? extends CaseState> state) {
        var road = this;
        while (!state.isInstance(road.theCase.state())) {
            road = road.goOnWhenever(road.next(state));
        }
        return road;
    }

    /** What comes next where nothing goes wrong; something that goes wrong only if that is where to go. */
    private CaseAct next(Class<? extends CaseState> target) {
        return switch (theCase.state()) {
            case CaseState.Draft _ -> target == Withdrawn.class ? itinerary.withdraw() : itinerary.submit();
            case CaseState.Returned _ -> Itinerary.on(itinerary.day(5), itinerary.submit());
            case CaseState.Submitted _ ->
                target == Returned.class
                        ? itinerary.sendBack()
                        : target == Rejected.class ? itinerary.reject() : itinerary.accept();
            case CaseState.Accepted _ -> target == Terminated.class ? terminating() : itinerary.sign();
            case CaseState.Contracted _ -> itinerary.plan();
            case CaseState.Planned _ ->
                target == DocumentsReturned.class
                        ? itinerary.returnDocuments()
                        : isSupervising() ? itinerary.waiveDocuments() : itinerary.passDocuments();
            case CaseState.DocumentsReturned _ -> itinerary.correctDocuments();
            case CaseState.DocumentsPassed _ -> itinerary.openVisit();
            case CaseState.Evaluating _ ->
                target == Withdrawn.class
                        ? itinerary.withdraw()
                        : target == Terminated.class
                                ? terminating()
                                : evaluating(target == Rectifying.class ? "0" : "9")
                                        .orElseGet(this::conclusion);
            case CaseState.Concluded _ ->
                secret().<CaseAct>map(itinerary::release).orElseGet(itinerary::review);
            case CaseState.Reviewed _ when isSupervising() -> itinerary.decideSurveillance();
            case CaseState.Reviewed _ ->
                target == Refused.class
                        ? itinerary.refuse("not now")
                        : target == Rectifying.class ? itinerary.rectify() : itinerary.grant("FINE");
            case CaseState.Rectifying _ -> itinerary.reportRectification();
            case CaseState.Granted _ -> itinerary.issue();
            case CaseState.Rejected _,
                    CaseState.Refused _,
                    CaseState.Certified _,
                    CaseState.Completed _,
                    CaseState.Terminated _,
                    CaseState.Withdrawn _ -> throw new IllegalArgumentException("no way to " + target);
        };
    }

    private boolean isSupervising() {
        return file().purpose() instanceof Purpose.Surveillance;
    }

    private Optional<String> secret() {
        var file = theCase.file();
        return file.activities().values().stream()
                .filter(reported -> !file.isOpenToClient(reported))
                .map(CaseEvent.ActivityReported::id)
                .findFirst();
    }

    private CaseAct terminating() {
        return theCase.file().openTermination().isPresent()
                ? itinerary.decideTermination(true)
                : itinerary.proposeTermination();
    }

    /** Straight ahead until the leader can conclude. */
    Road evaluated() {
        return evaluating("9").map(act -> goOnWhenever(act).evaluated()).orElse(this);
    }

    /** What is missing before the conclusion. */
    private Optional<CaseAct> evaluating(String taste) {
        var file = theCase.file();
        var open = file.activities().values().stream()
                .filter(reported -> reported.activity().manner() == Manner.ON_SITE)
                .count();
        if (open < itinerary.activities().size()) {
            return Optional.of(itinerary.report(itinerary.activities().get((int) open)));
        }
        return file.sheet().entries().isEmpty() ? Optional.of(itinerary.marks(taste, "8")) : Optional.empty();
    }

    /** What the sheet rates as far as it is filled in. */
    Outcome<Rating> rating() {
        var file = theCase.file();
        return file.edition(scheme).orElseThrow().rate(file.sheet().sheet());
    }

    private CaseAct conclusion() {
        var file = theCase.file();
        if (!rating().orElseThrow().passed()) {
            return itinerary.conclude(Recommendation.NOT_RECOMMENDED);
        }
        return file.findings().values().stream().anyMatch(FollowUp::blocks)
                ? itinerary.conclude(Recommendation.AFTER_CORRECTION)
                : itinerary.conclude();
    }

    /** One act further, done by whoever does such acts. */
    Road goOn(CaseAct act) {
        return goOn(act, People.doing(act));
    }

    Road goOn(CaseAct act, Person actor) {
        return after(done(attempt(act, actor)));
    }

    /** The same act on the day of whatever happened last, if its own day is before that. */
    Road goOnWhenever(CaseAct act) {
        return goOn(notBefore(act));
    }

    CaseAct notBefore(CaseAct act) {
        var last = lastDay();
        return act.on().isBefore(last) ? Itinerary.on(last, act) : act;
    }

    LocalDate lastDay() {
        return theCase.file().events().getLast().on();
    }

    Road after(CaseEvent event) {
        return new Road(itinerary, scheme, personnel, certificate, theCase.after(event));
    }

    /** The same among other people. */
    Road among(Personnel others) {
        return new Road(itinerary, scheme, others, certificate, theCase);
    }

    Outcome<CaseEvent> attempt(CaseAct act) {
        return attempt(act, People.doing(act));
    }

    /** An act tried on its own day. */
    Outcome<CaseEvent> attempt(CaseAct act, Person actor) {
        return attempt(act, actor, act.on());
    }

    Outcome<CaseEvent> attempt(CaseAct act, Person actor, LocalDate today) {
        return theCase.perform(act, circumstances(actor, today, scheme, personnel, certificate));
    }

    /** What an act is refused for; nothing if it is done. */
    List<String> faults(CaseAct act) {
        return Faults.in(attempt(act));
    }

    List<String> faults(CaseAct act, Person actor) {
        return Faults.in(attempt(act, actor));
    }

    CaseFile file() {
        return theCase.file();
    }

    static Circumstances circumstances(Person actor, LocalDate today, CertificationScheme scheme, Personnel personnel) {
        return circumstances(actor, today, scheme, personnel, null);
    }

    static Circumstances circumstances(
            Person actor,
            LocalDate today,
            CertificationScheme scheme,
            Personnel personnel,
            @Nullable Certificate certificate) {
        return new Circumstances(actor, today, scheme, personnel, CALENDAR, PRICES, certificate, () -> SERIAL);
    }

    static CaseEvent done(Outcome<CaseEvent> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseEvent>(var event) -> event;
            case Outcome.Refused<CaseEvent>(var breaches) -> throw new AssertionError("refused: " + breaches);
        };
    }
}
