package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.casework.CaseEvent.ActivityReported;
import dev.assay.domain.certification.casework.CaseEvent.ApplicationAmended;
import dev.assay.domain.certification.casework.CaseEvent.ApplicationSubmitted;
import dev.assay.domain.certification.casework.CaseEvent.AuditPlanned;
import dev.assay.domain.certification.casework.CaseEvent.CaseOpened;
import dev.assay.domain.certification.casework.CaseEvent.CaseReviewed;
import dev.assay.domain.certification.casework.CaseEvent.DeadlineMoved;
import dev.assay.domain.certification.casework.CaseEvent.DocumentAdded;
import dev.assay.domain.certification.casework.CaseEvent.Milestone;
import dev.assay.domain.certification.casework.CaseEvent.ObjectionDismissed;
import dev.assay.domain.certification.casework.CaseEvent.ObjectionRaised;
import dev.assay.domain.certification.casework.CaseEvent.ObjectionUpheld;
import dev.assay.domain.certification.casework.CaseEvent.TerminationDeclined;
import dev.assay.domain.certification.casework.CaseEvent.TerminationProposed;
import dev.assay.domain.certification.casework.CaseEvent.VisitConcluded;
import dev.assay.domain.certification.evaluation.WorkingSheet;
import dev.assay.domain.certification.finding.FollowUp;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/** All that is on file: the events so far, and the latest word on each matter. */
@ValueObject
public record CaseFile(List<CaseEvent> events) {
    public CaseFile {
        events = List.copyOf(events);
        if (events.isEmpty() || !(events.getFirst() instanceof CaseOpened)) {
            throw new IllegalArgumentException("a case begins with its opening: " + events);
        }
    }

    CaseFile with(CaseEvent event) {
        return new CaseFile(Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** What the case is for. */
    public Purpose purpose() {
        return opening().purpose();
    }

    public CaseOpened opening() {
        return (CaseOpened) events.getFirst();
    }

    boolean isOwnedBy(Person person) {
        return opening().owner().equals(person.name());
    }

    /** The last event of a kind. */
    public <E extends CaseEvent> Optional<E> latest(Class<E> kind) {
        return events.reversed().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** Every event of a kind, in order. */
    public <E extends CaseEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The day of what was done last; that the calendar moved a deadline is nobody's act. */
    LocalDate lastActOn() {
        return events.reversed().stream()
                .filter(event -> !(event instanceof DeadlineMoved))
                .findFirst()
                .map(CaseEvent::on)
                .orElseThrow();
    }

    /** What moved the case last. */
    Milestone milestone() {
        return latest(Milestone.class).orElseThrow();
    }

    /** Whether anything was added since the technical review that a decision might rest on. */
    boolean isChangedSinceReview() {
        return events.reversed().stream()
                .takeWhile(event -> !(event instanceof CaseReviewed))
                .anyMatch(event -> !(event instanceof TerminationProposed
                        || event instanceof TerminationDeclined
                        || event instanceof DeadlineMoved));
    }

    /** The application as it stands. */
    public Application application() {
        return latest(ApplicationAmended.class)
                .map(ApplicationAmended::application)
                .orElseGet(() -> opening().application());
    }

    /** The plan, once there is one; none after an objection to it was upheld. */
    public Optional<AuditPlan> plan() {
        return events.reversed().stream()
                .takeWhile(event -> !(event instanceof ObjectionUpheld))
                .filter(AuditPlanned.class::isInstance)
                .map(event -> ((AuditPlanned) event).plan())
                .findFirst();
    }

    /** Whether the opening meeting was held; what is planned after that goes on with the same visit. */
    boolean isVisitOpened() {
        return latest(CaseEvent.VisitOpened.class).isPresent();
    }

    /** The plan by which the visit was opened, and those that it went on by. */
    List<AuditPlan> plansOfTheVisit() {
        var plans = new ArrayList<AuditPlan>();
        var opened = false;
        for (var event : events) {
            if (event instanceof AuditPlanned(var _, var plan, var _, var _)) {
                if (!opened) {
                    plans.clear();
                }
                plans.add(plan);
            }
            opened |= event instanceof CaseEvent.VisitOpened;
        }
        return opened ? plans : List.of();
    }

    /** Whether the client let a person in at the opening meeting, by the plan as it was then. */
    boolean isLetIn(String person) {
        return events.reversed().stream()
                .dropWhile(event -> !(event instanceof CaseEvent.VisitOpened))
                .filter(AuditPlanned.class::isInstance)
                .findFirst()
                .filter(event -> ((AuditPlanned) event).plan().involves(person))
                .isPresent();
    }

    /** Whether a person reviewed the case, or took part in a decision on it, whatever became of that. */
    boolean isJudgedBy(String person) {
        return events.stream().anyMatch(event -> switch (event) {
            case CaseReviewed reviewed -> reviewed.by().equals(person);
            case CaseEvent.CertificationDecided decided -> decided.by().equals(person);
            case TerminationDeclined declined -> declined.by().equals(person);
            default -> false;
        });
    }

    /** Whether a person was ever on a team of the case, in whatever part. */
    public boolean involves(String person) {
        return team().contains(person);
    }

    /** The account names of everybody who was ever on a team of the case. */
    List<String> team() {
        return all(AuditPlanned.class).stream()
                .flatMap(event -> event.plan().team().stream())
                .map(TeamMember::person)
                .distinct()
                .toList();
    }

    /** The edition the case is judged by, once the application was first received. */
    public Optional<String> edition() {
        return purpose() instanceof Purpose.Surveillance surveillance
                ? Optional.of(surveillance.edition())
                : first(ApplicationSubmitted.class).map(ApplicationSubmitted::edition);
    }

    /** The same as its scheme has it. */
    public Optional<Edition> edition(CertificationScheme scheme) {
        return edition().flatMap(scheme::edition);
    }

    /** The places that this audit visits at least: all of them, or a sample in surveillance (CASE-11). */
    List<Place> placesToVisit() {
        var places = application().scope().places();
        return purpose() instanceof Purpose.Surveillance surveillance
                ? places.stream()
                        .filter(place -> surveillance.sample().places().contains(place.id()))
                        .toList()
                : places;
    }

    /** Since when the body may work on site, as far as documents go. */
    Optional<LocalDate> documentsPassedOn() {
        return latest(CaseEvent.DocumentsPassed.class)
                .map(CaseEvent::on)
                .or(() -> latest(CaseEvent.DocumentsWaived.class).map(CaseEvent::on));
    }

    /** Since when there is a contract for this audit; one of surveillance has had it from the start. */
    Optional<LocalDate> underContractSince() {
        return purpose() instanceof Purpose.Surveillance
                ? Optional.of(opening().on())
                : first(CaseEvent.ContractSigned.class).map(CaseEvent::on);
    }

    /** A document on file. */
    public Optional<DocumentAdded> document(String id) {
        return all(DocumentAdded.class).stream()
                .filter(document -> document.id().equals(id))
                .findFirst();
    }

    /** Whether somebody may know of a document: the client of those that it added itself. */
    boolean isOpenTo(Person person, DocumentAdded added) {
        return !isOwnedBy(person) || added.by().equals(person.name());
    }

    /** The objection that is not decided yet. */
    public Optional<ObjectionRaised> openObjection() {
        return latest(ObjectionRaised.class)
                .filter(raised -> Stream.of(ObjectionUpheld.class, ObjectionDismissed.class)
                        .noneMatch(kind -> isAfter(kind, raised)));
    }

    /** The proposal to terminate that is not decided yet. */
    public Optional<TerminationProposed> openTermination() {
        return latest(TerminationProposed.class).filter(proposed -> !isAfter(TerminationDeclined.class, proposed));
    }

    private boolean isAfter(Class<? extends CaseEvent> kind, CaseEvent event) {
        var last = latest(kind);
        return last.isPresent() && events.lastIndexOf(last.get()) > events.lastIndexOf(event);
    }

    /** The activities reported, by their ids. */
    public Map<String, ActivityReported> activities() {
        var activities = new LinkedHashMap<String, ActivityReported>();
        all(ActivityReported.class).forEach(event -> activities.put(event.id(), event));
        return activities;
    }

    /** Whether the client may know of an activity: a mystery visit only once it is released (MYST-01). */
    boolean isOpenToClient(ActivityReported reported) {
        return reported.activity().manner() != Manner.MYSTERY || isReleased(reported.id());
    }

    /** Whether the client may know of a conclusion, and of its sheet: every visit that came before it is open to the client. */
    boolean isOpenToClient(VisitConcluded concluded) {
        return events.stream()
                .takeWhile(event -> !event.equals(concluded))
                .filter(ActivityReported.class::isInstance)
                .allMatch(event -> isOpenToClient((ActivityReported) event));
    }

    boolean isReleased(String activity) {
        return all(CaseEvent.ActivityReleased.class).stream()
                .anyMatch(released -> released.activity().equals(activity));
    }

    /** The findings, by their ids, and what became of each. */
    public Map<String, FollowUp> findings() {
        var findings = new LinkedHashMap<String, FollowUp>();
        for (var event : events) {
            switch (event) {
                case CaseEvent.FindingRaised raised ->
                    findings.put(raised.finding().id(), FollowUp.of(raised.finding()));
                case CaseEvent.FindingAnswered answered ->
                    findings.computeIfPresent(answered.finding(), (_, before) -> before.answered(answered.response()));
                case CaseEvent.FindingVerified verified ->
                    findings.computeIfPresent(
                            verified.finding(), (_, before) -> before.verified(verified.verification()));
                default -> {}
            }
        }
        return findings;
    }

    /** The sheet as far as it is filled in. */
    public WorkingSheet sheet() {
        var sheet = WorkingSheet.blank(application().target());
        for (var event : events) {
            sheet = switch (event) {
                case CaseEvent.MarksRecorded recorded -> sheet.with(recorded.piece());
                case CaseEvent.SurveyReported reported -> sheet.with(reported.report());
                default -> sheet;
            };
        }
        return sheet;
    }

    /** Whether the sheet is frozen: concluded, and neither taken back nor put right nor planned anew since. */
    public boolean isSheetFrozen() {
        return events.reversed().stream()
                .filter(event -> event instanceof VisitConcluded
                        || event instanceof CaseEvent.EvaluationReopened
                        || event instanceof CaseEvent.RectificationReported
                        || event instanceof AuditPlanned)
                .findFirst()
                .filter(VisitConcluded.class::isInstance)
                .isPresent();
    }

    /**
     * An event that the state of the case implies.
     *
     * @throws IllegalStateException if the journal lacks it, which no sequence of acts can bring about
     */
    <E extends CaseEvent> E required(Class<E> kind) {
        return latest(kind).orElseThrow(() -> new IllegalStateException("the file lacks " + kind.getSimpleName()));
    }

    /** The first of its kind, where only the first counts. */
    <E extends CaseEvent> Optional<E> first(Class<E> kind) {
        return all(kind).stream().findFirst();
    }

    /** The plan that the state of the case implies. */
    AuditPlan requiredPlan() {
        return plan().orElseThrow(() -> new IllegalStateException("the file lacks a plan"));
    }

    Evaluation evaluation() {
        return required(VisitConcluded.class).evaluation();
    }
}
