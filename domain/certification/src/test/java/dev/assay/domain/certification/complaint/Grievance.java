package dev.assay.domain.certification.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.Application;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.casework.Decision;
import dev.assay.domain.certification.casework.Purpose;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.Origin;
import dev.assay.domain.certification.complaint.ComplaintEvent.HandlerAssigned;
import dev.assay.domain.certification.complaint.ComplaintEvent.InvestigationNoted;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Recordable;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream.Kind;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictDeclared;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Policies;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A refused case of a tea house, its certificate in another life, and the people around it. */
final class Grievance {
    /** A Monday; the tenth working day after it is 16 March 2026. */
    static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);

    static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    static final CaseId CASE = new CaseId("c-1");
    static final CertificateNumber NUMBER = CertificateNumber.first("TEA", 2026, "4K7QX2M9");
    static final ComplaintId ID = new ComplaintId("k-1");
    static final CreditCode CLIENT = new CreditCode("91350100M000100Y43");

    static final Person TAO = person("tao", Role.APPLICANT);
    static final Person TONG = person("tong", Role.APPLICANT);
    static final Person REGISTRAR = person("ren", Role.REGISTRAR);
    /** Took no part in anything. */
    static final Person FAN = person("fan", Role.AUDITOR);

    static final Person DECIDER = person("dong", Role.DECISION_MAKER);

    /** Everybody with an account, and what each has to do with the case. */
    static final Map<Person, String> PEOPLE = Map.ofEntries(
            Map.entry(TAO, "is the client"),
            Map.entry(TONG, "is another client"),
            Map.entry(REGISTRAR, ""),
            Map.entry(FAN, ""),
            Map.entry(DECIDER, ""),
            Map.entry(person("guan", Role.ADMINISTRATOR), "loaded the holidays"),
            Map.entry(person("rui", Role.REVIEWER), "reviewed the application"),
            Map.entry(person("ping", Role.PLANNER), "planned"),
            Map.entry(person("an", Role.AUDITOR), "was on the first team"),
            Map.entry(person("lei", Role.AUDITOR), "was on the second team"),
            Map.entry(person("rong", Role.REVIEWER), "reviewed it all"),
            Map.entry(person("du", Role.DECISION_MAKER), "decided"),
            Map.entry(person("bao", Role.AUDITOR), "is bound to the client"),
            Map.entry(person("gone"), "left"));

    static final Personnel PERSONNEL = new Personnel() {
        @Override
        public Optional<Person> find(String name) {
            return PEOPLE.keySet().stream()
                    .filter(person -> person.name().equals(name))
                    .findFirst();
        }

        @Override
        public Dossier dossier(String name) {
            return name.equals("bao")
                    ? Dossier.of(name, List.of(new ConflictDeclared(DECIDED, CLIENT, "a sister's", DECIDED, null)))
                    : Dossier.empty(name);
        }
    };

    private static final Text NAME = new Text("云叶茶馆", "Cloud Leaf");
    private static final Organisation HOLDER = new Organisation(NAME, NAME, CLIENT);
    private static final Scope SCOPE = new Scope(List.of(new Place("P1", NAME, NAME)), List.of(NAME), "SC-01");

    private Grievance() {}

    static Person person(String name, Role... roles) {
        return new Person(name, Set.of(roles));
    }

    private record Done(String by, CaseEvent event) {}

    private static final List<Done> HISTORY = List.of(
            new Done(
                    "tao", new CaseEvent.CaseOpened(DECIDED, "tea-house", "tao", application(), new Purpose.Initial())),
            new Done("tao", new CaseEvent.ApplicationSubmitted(DECIDED, "A")),
            new Done(
                    "guan",
                    new CaseEvent.DeadlineMoved(
                            DECIDED, Obligation.Subject.DECISION, null, DECIDED, DECIDED.plusDays(1), false)),
            new Done("rui", new CaseEvent.ObjectionDismissed(DECIDED, "an", "no ground")),
            new Done("ping", planned("an")),
            new Done("ping", planned("lei")),
            new Done("rong", new CaseEvent.CaseReviewed(DECIDED, "complete", "rong")),
            new Done("du", new CaseEvent.CertificationDecided(DECIDED, new Decision.Refuse(List.of()), "du")));

    private static Application application() {
        return new Application(
                HOLDER, SCOPE, false, 5, DECIDED.minusYears(2), List.of(), List.of(), List.of(), null, null, null);
    }

    private static CaseEvent planned(String leader) {
        var member = new TeamMember(leader, TeamMember.Part.LEADER, BigDecimal.ONE, BigDecimal.ZERO);
        var basis = new AuditTimeRequest(AuditKind.INITIAL, 5, 1, AuditTimeRequest.Factors.NONE);
        var plan = new AuditPlan(DECIDED, DECIDED, List.of(member), basis, "initial");
        return new CaseEvent.AuditPlanned(DECIDED, plan, BigDecimal.ONE, BigDecimal.ONE);
    }

    static Case theCase() {
        return Case.of(CASE, HISTORY.stream().map(Done::event).toList());
    }

    /** The case before anything was decided. */
    static Background undecided() {
        return new Background(
                List.of(Case.of(
                        CASE, HISTORY.subList(0, 2).stream().map(Done::event).toList())),
                null,
                List.of(),
                limits());
    }

    static Background ofCase() {
        return ofCase(limits());
    }

    static Background ofCase(@Nullable Policies policies) {
        return new Background(List.of(theCase()), null, entries(), policies);
    }

    /** Issued by the registrar the day after the decision. */
    static Background ofCertificate() {
        return ofCertificate("du");
    }

    /** The same, and what befell it since, by somebody. */
    static Background ofCertificate(String by, CertificateEvent... since) {
        var events = new ArrayList<CertificateEvent>(List.of(issued()));
        events.addAll(List.of(since));
        var all = new ArrayList<>(entries());
        all.add(entry(Kind.CERTIFICATE, NUMBER.value(), "ren", events.getFirst()));
        List.of(since).forEach(event -> all.add(entry(Kind.CERTIFICATE, NUMBER.value(), by, event)));
        return new Background(List.of(theCase()), Certificate.of(events), all, limits());
    }

    static CertificateIssued issued() {
        return new CertificateIssued(
                NUMBER,
                new Origin(CASE.value(), "tao", DECIDED, List.of("an", "lei")),
                "tea-house",
                "A",
                "TEA-01",
                "T/TEA 1",
                "FINE",
                HOLDER,
                SCOPE,
                DECIDED.plusDays(1),
                DECIDED.plusYears(3),
                null);
    }

    private static List<JournalEntry> entries() {
        return HISTORY.stream()
                .map(done -> entry(Kind.CASE, CASE.value(), done.by(), done.event()))
                .toList();
    }

    private static JournalEntry entry(Kind kind, String id, String by, Recordable event) {
        var stamp = new Stamp(by, Instant.parse("2026-03-02T01:00:00Z"));
        var stream = new dev.assay.domain.certification.journal.Stream(kind, id);
        return JournalEntry.following(null, stream, stamp, event, event.toString());
    }

    /** Ten working days to appeal, two months to answer. */
    static Policies limits() {
        return new Policies(Map.of(
                Policies.Subject.APPEAL,
                Within.workingDays(10).of(Within.Base.DECISION).under("APP-01", "TEA-01 11"),
                Policies.Subject.APPEAL_ANSWER,
                Within.months(2).of(Within.Base.APPEAL).under("APP-01", "TEA-01 11")));
    }

    static Lodgement appeal(Concern concern, String account) {
        return new Lodgement(ComplaintKind.APPEAL, concern, new Complainant(account, null, null), "It is unfair.");
    }

    static Lodgement complaint(Concern concern, @Nullable String account) {
        var complainant = account == null
                ? new Complainant(null, "Wang", "wang@example.org")
                : new Complainant(account, null, null);
        return new Lodgement(ComplaintKind.COMPLAINT, concern, complainant, "The tea was cold.");
    }

    /** The client's appeal against the refusal, received today. */
    static Complaint received() {
        return received(appeal(new Concern.OfCase(CASE), "tao"), ofCase());
    }

    static Complaint received(Lodgement lodgement, Background background) {
        return Complaint.of(
                ID,
                List.of(Complaint.lodge(lodgement, background, CALENDAR, TODAY).orElseThrow()));
    }

    static Complaint assigned() {
        return received().after(new HandlerAssigned(TODAY, "fan"));
    }

    static Complaint investigated() {
        return assigned().after(new InvestigationNoted(TODAY, "Read the file.", "fan"));
    }

    static Handling handling(Person actor) {
        return handling(actor, ofCase());
    }

    static Handling handling(Person actor, Background background) {
        return new Handling(actor, TODAY, PERSONNEL, background, concern -> concern.equals(new Concern.OfCase(CASE)));
    }

    /** What something was refused for, in a line each: kind, rule, and the field if it concerns one. */
    static List<String> faults(Outcome<?> outcome) {
        return outcome.breaches().stream()
                .map(breach -> {
                    assertThat(breach.message().text().zh()).isNotBlank();
                    return breach.kind() + " " + breach.rule() + (breach.field() == null ? "" : " " + breach.field());
                })
                .toList();
    }

    /** What the first fault says, in English. */
    static String says(Outcome<?> outcome) {
        return outcome.breaches().getFirst().message().text().en();
    }
}
