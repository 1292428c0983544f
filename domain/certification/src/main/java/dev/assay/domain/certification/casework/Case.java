package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.fee.Quotation;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/** A case, as its events made it. Immutable: an act yields an event, an event a new case. */
@AggregateRoot
public final class Case {
    static final Wording WORDING = Wording.beside(Case.class);

    @Identity
    private final CaseId id;

    private final CaseState state;

    private Case(CaseId id, CaseFile file) {
        this.id = id;
        this.state = CaseState.of(file);
    }

    /**
     * The case that a history makes.
     *
     * @throws IllegalArgumentException if the first event is not the opening
     */
    public static Case of(CaseId id, List<CaseEvent> events) {
        return new Case(id, new CaseFile(events));
    }

    /** What opens a case: a draft that belongs to an applicant. */
    public static Outcome<CaseEvent> open(Application application, Circumstances circumstances) {
        var actor = circumstances.actor();
        return actor.is(Role.APPLICANT)
                ? Outcome.done(new CaseEvent.CaseOpened(
                        circumstances.today(),
                        circumstances.scheme().id(),
                        actor.name(),
                        application,
                        new Purpose.Initial()))
                : Outcome.refused(forbidden(Set.of(Role.APPLICANT)));
    }

    /** What opens a case of recertification: a draft of the certificate's holder (REC-01). */
    public static Outcome<CaseEvent> openRecertification(
            Certificate certificate, Application application, Circumstances circumstances) {
        return new Opening(certificate, circumstances).recertification(application);
    }

    /**
     * What opens a case of surveillance, with the sample to look at (SURV-01 to SURV-04).
     *
     * @param id the id that the case will have; the sample is drawn with it
     * @param known what was applied for when the certificate was granted
     * @param trigger the id of the listed trigger of an extra audit; null for a regular one
     * @param request the id of the holder's request that needs an audit; null if none does
     * @param persons the effective number of persons now; null if it is what it was
     */
    public static Outcome<CaseEvent> openSurveillance(
            CaseId id,
            Certificate certificate,
            Application known,
            @Nullable String trigger,
            @Nullable String request,
            @Nullable Integer persons,
            Circumstances circumstances) {
        return new Opening(certificate, circumstances).surveillance(id, known, trigger, request, persons);
    }

    public CaseId id() {
        return id;
    }

    /** How many events made it. */
    public long version() {
        return file().events().size();
    }

    public CaseState state() {
        return state;
    }

    public CaseFile file() {
        return state.file();
    }

    /** The case after an event. */
    public Case after(CaseEvent event) {
        return new Case(id, file().with(event));
    }

    /** Whether somebody may look at it: the body's own people, and the applicant it belongs to. */
    public boolean isVisibleTo(Person person) {
        return person.isStaff() || isOwnedBy(person);
    }

    /**
     * Whether somebody may know of an event. The client is not told of a mystery visit before its report is released
     * (MYST-01), nor of a conclusion that rests on one, nor of what the body's own people note down for each other.
     */
    public boolean isVisibleTo(Person person, CaseEvent event) {
        return isVisibleTo(person)
                && (!isOwnedBy(person)
                        || switch (event) {
                            case CaseEvent.ActivityReported reported -> file().isOpenToClient(reported);
                            case CaseEvent.VisitConcluded concluded -> file().isOpenToClient(concluded);
                            case CaseEvent.DocumentAdded added -> file().isOpenTo(person, added);
                            case CaseEvent.MarksRecorded _,
                                    CaseEvent.SurveyReported _,
                                    CaseEvent.CaseReviewed _,
                                    CaseEvent.TerminationProposed _,
                                    CaseEvent.TerminationDeclined _ -> false;
                            default -> true;
                        });
    }

    /** Whether somebody may read the sheet: the client only as it was frozen by a conclusion that it may know of. */
    public boolean isSheetOpenTo(Person person) {
        return isVisibleTo(person)
                && (!isOwnedBy(person) || knownTo(person).file().isSheetFrozen());
    }

    /** The case as if only that had happened of which somebody may know who may look at it. */
    public Case knownTo(Person reader) {
        return of(
                id,
                file().events().stream()
                        .filter(event -> isVisibleTo(reader, event))
                        .toList());
    }

    /** What is due in the case's present state as of today, under the edition it is judged by. */
    public List<Obligation> obligations(CertificationScheme scheme, WorkingCalendar calendar, LocalDate today) {
        return file().edition(scheme)
                .map(edition -> new Duties(state, edition.policies(), calendar, today).all())
                .orElse(List.of());
    }

    /** What a change of the calendar does to that which is due as of today, as events of today; empty if nothing. */
    public List<CaseEvent.DeadlineMoved> deadlinesMoved(
            CertificationScheme scheme, WorkingCalendar before, WorkingCalendar after, LocalDate today) {
        var anew = obligations(scheme, after, today);
        return obligations(scheme, before, today).stream()
                .flatMap(was -> anew.stream()
                        .filter(is -> is.isAbout(was.subject(), was.item())
                                && !is.due().equals(was.due()))
                        .map(is -> new CaseEvent.DeadlineMoved(
                                today,
                                is.subject(),
                                is.item(),
                                was.due().on(),
                                is.due().on(),
                                is.due().provisional())))
                .toList();
    }

    /** The sheet that was frozen last, rated again under an edition of its scheme; empty before there is one. */
    public Optional<Replay> replay(Edition edition) {
        return file().latest(CaseEvent.VisitConcluded.class)
                .map(concluded -> Replay.of(
                        concluded.evaluation(),
                        file().purpose(),
                        file().opening().scheme(),
                        edition));
    }

    /** What the client is told in writing, if the case has ended without a certificate. */
    public Optional<Notice> notice(CertificationScheme scheme, WorkingCalendar calendar, LocalDate today) {
        return Notice.of(file(), file().edition(scheme).orElse(null), calendar, today);
    }

    /** What the client owes if the case ended now, at the prices that were quoted to it; empty if none were (FEE-01). */
    public Optional<Quotation> owed() {
        return new Charging(file()).owed();
    }

    /**
     * The one gate for every act: whether the person has the role, whether the state allows it, whether the dates are in
     * order, whether the person is impartial, and whatever the act itself is asked.
     */
    public Outcome<CaseEvent> perform(CaseAct act, Circumstances circumstances) {
        if (!mayPerform(act, circumstances.actor())) {
            return Outcome.refused(forbidden(act.roles()));
        }
        if (!state.acts().contains(act.getClass())) {
            return Outcome.refused(notNow(act));
        }
        var outcome = done(act, circumstances);
        var breaches = new Breaches();
        checkDate(act, circumstances, breaches);
        checkImpartiality(act, circumstances, breaches);
        return breaches.addAll(outcome.breaches()).orElse(() -> outcome);
    }

    private Outcome<CaseEvent> done(CaseAct act, Circumstances circumstances) {
        var file = file();
        return switch (act) {
            case CaseAct.Amend amend -> new Submission(file, circumstances).amend(amend);
            case CaseAct.AddDocument add -> new Submission(file, circumstances).addDocument(add);
            case CaseAct.Submit submit -> new Submission(file, circumstances).submit(submit);
            case CaseAct.Accept accept -> new ApplicationReview(file, circumstances).accept(accept);
            case CaseAct.ReturnApplication back -> new ApplicationReview(file, circumstances).sendBack(back);
            case CaseAct.Reject reject -> new ApplicationReview(file, circumstances).reject(reject);
            case CaseAct.QuoteFees quote -> new Charging(file).quote(quote, circumstances);
            case CaseAct.SignContract sign -> new ApplicationReview(file, circumstances).sign(sign);
            case CaseAct.Plan plan -> new Planning(file, circumstances).plan(plan);
            case CaseAct.RaiseObjection raise -> new Planning(file, circumstances).object(raise);
            case CaseAct.DecideObjection decide -> new Planning(file, circumstances).decideObjection(decide);
            case CaseAct.PassDocuments pass -> new DocumentReview(file, circumstances).pass(pass);
            case CaseAct.WaiveDocuments waive -> new DocumentReview(file, circumstances).waive(waive);
            case CaseAct.ReturnDocuments back -> new DocumentReview(file, circumstances).sendBack(back);
            case CaseAct.CorrectDocuments correct -> new DocumentReview(file, circumstances).correct(correct);
            case CaseAct.OpenVisit open -> new Fieldwork(file, circumstances).open(open);
            case CaseAct.ReportActivity report -> new Fieldwork(file, circumstances).report(report);
            case CaseAct.ReleaseActivity release -> new Fieldwork(file, circumstances).release(release);
            case CaseAct.RecordMarks record -> new Judging(file, circumstances).record(record);
            case CaseAct.ReportSurvey survey -> new Judging(file, circumstances).survey(survey);
            case CaseAct.RaiseFinding raise -> new FindingFollowUp(file, circumstances).raise(raise);
            case CaseAct.AnswerFinding answer -> new FindingFollowUp(file, circumstances).answer(answer);
            case CaseAct.VerifyFinding verify -> new FindingFollowUp(file, circumstances).verify(verify);
            case CaseAct.Conclude conclude -> new Concluding(file, circumstances).conclude(conclude);
            case CaseAct.ReopenEvaluation reopen -> new Concluding(file, circumstances).reopen(reopen);
            case CaseAct.Review review -> new Deciding(file, circumstances).review(review);
            case CaseAct.Decide decide -> new Deciding(file, circumstances).decide(decide);
            case CaseAct.DecideSurveillance decide -> new Supervising(file, circumstances).decide(id, decide);
            case CaseAct.ReportRectification report -> new Deciding(file, circumstances).reportRectification(report);
            case CaseAct.ProposeTermination propose -> new Ending(file, circumstances).propose(propose);
            case CaseAct.DecideTermination decide -> new Ending(file, circumstances).decide(decide);
            case CaseAct.Withdraw withdraw -> new Ending(file, circumstances).withdraw(withdraw);
            case CaseAct.IssueCertificate issue -> new Deciding(file, circumstances).issue(id, issue);
        };
    }

    /** Whether somebody has a role that an act is for, and the case if it is the applicant's. */
    public boolean mayPerform(CaseAct act, Person actor) {
        return act.roles().stream().anyMatch(role -> actor.is(role) && (role != Role.APPLICANT || isOwnedBy(actor)));
    }

    private boolean isOwnedBy(Person person) {
        return file().isOwnedBy(person);
    }

    private void checkDate(CaseAct act, Circumstances circumstances, Breaches breaches) {
        var last = file().lastActOn();
        breaches.valid(
                        !act.on().isAfter(circumstances.today()),
                        "LOG-01",
                        "on",
                        () -> WORDING.message("LOG-01.future", act.on(), circumstances.today()))
                .valid(!act.on().isBefore(last), "LOG-01", "on", () -> WORDING.message("LOG-01.order", act.on(), last));
    }

    /**
     * Who applies does none of the body's work in its own case, and neither does who is bound to the client; nobody who ever
     * was on a team of the case takes part in what leads to its decision (CASE-18).
     */
    private void checkImpartiality(CaseAct act, Circumstances circumstances, Breaches breaches) {
        var actor = circumstances.actor();
        breaches.met(
                act.roles().contains(Role.APPLICANT) || !isOwnedBy(actor),
                "CASE-18",
                null,
                () -> WORDING.message("CASE-18.applicant", actor.name()));
        var decides = switch (act) {
            case CaseAct.Review _, CaseAct.Decide _, CaseAct.DecideSurveillance _, CaseAct.DecideTermination _ -> true;
            default -> false;
        };
        if (decides) {
            breaches.met(
                    !file().involves(actor.name()),
                    "CASE-18",
                    null,
                    () -> WORDING.message("CASE-18.team", actor.name()));
        }
        if (!isOwnedBy(actor)) {
            breaches.addAll(hindrances(act, circumstances));
        }
    }

    /**
     * Whoever works for the body is as free of conflicts with the client as whoever merely comes along to it, and whoever
     * acts as one of the team still fit for that part: on the day that the act bears and on the day it is done (TEAM-01).
     */
    private List<Breach> hindrances(CaseAct act, Circumstances circumstances) {
        var name = circumstances.actor().name();
        var part = file().plan()
                .filter(_ -> act.roles().contains(Role.AUDITOR))
                .flatMap(plan -> plan.member(name))
                .map(TeamMember::part)
                .orElse(TeamMember.Part.OBSERVER);
        return Stream.of(act.on(), circumstances.today())
                .distinct()
                .flatMap(day -> circumstances.hindrances(name, part, file(), day, day).stream())
                .distinct()
                .toList();
    }

    private Breach notNow(CaseAct act) {
        var arguments = new Object[] {nameOf(act.getClass()), stateInWords(), allowed()};
        return new Breach(
                Breach.Kind.STATE,
                "CASE-17",
                null,
                WORDING.message(state.isClosed() ? "not-now.closed" : "not-now.other", arguments));
    }

    private Text allowed() {
        var names = state.acts().stream().map(Case::nameOf).toList();
        return names.isEmpty() ? new Text("–", "–") : joined(names, "、", ", ");
    }

    /** What an act is called, with its code for those who call it by that. */
    private static Text nameOf(Class<? extends CaseAct> act) {
        return WORDING.text("act." + CaseAct.code(act));
    }

    /** What the state is called. */
    public Text stateInWords() {
        return WORDING.text("state." + state.code());
    }

    static Breach forbidden(Set<Role> roles) {
        var names = roles.stream()
                .sorted()
                .map(role -> WORDING.text("role." + role))
                .toList();
        return new Breach(
                Breach.Kind.FORBIDDEN, "LOG-01", null, WORDING.message("role.missing", joined(names, "或", " or ")));
    }

    private static Text joined(List<Text> names, String zh, String en) {
        return new Text(
                names.stream().map(Text::zh).collect(Collectors.joining(zh)),
                names.stream().map(Text::en).collect(Collectors.joining(en)));
    }
}
