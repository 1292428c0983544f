package dev.assay.application.usecase;

import dev.assay.application.port.in.WorkOnCases.CaseView;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.Application;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.casework.Conclusion;
import dev.assay.domain.certification.casework.Contract;
import dev.assay.domain.certification.casework.Decision;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.fee.PriceList;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.PersonnelEvent.ImpartialityDeclared;
import dev.assay.domain.certification.personnel.PersonnelEvent.QualificationRecorded;
import dev.assay.domain.certification.personnel.PersonnelEvent.RegistrationRecorded;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People, schemes and records at work on the morning of 2 March 2026. */
final class Office {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Text NAME = new Text("云叶茶馆", "Cloud Leaf");
    static final Application APPLICATION = new Application(
            new Organisation(NAME, NAME, new CreditCode("91350100M000100Y43")),
            new Scope(List.of(new Place("P1", NAME, NAME)), List.of(NAME), CupScheme.FIELD),
            false,
            5,
            LocalDate.of(2020, 1, 1),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null);

    /** 01:30 in China, when it is still the day before in Greenwich. */
    final WatchedClock clock = new WatchedClock("2026-03-01T17:30:00Z");

    final InMemoryAccounts accounts = new InMemoryAccounts();
    final InMemoryRecords records = new InMemoryRecords();
    private final CountedIdentifiers identifiers = new CountedIdentifiers();
    final Casework casework =
            casework(CupScheme.withEditions("cup", "2025-01-01"), CupScheme.withEditions("mug", "2025-01-01"));

    final Person applicant = accounts.person("tao", Role.APPLICANT);
    final Person otherApplicant = accounts.person("tong", Role.APPLICANT);
    final Person reviewer = accounts.person("rui", Role.REVIEWER);
    final Person planner = accounts.person("ping", Role.PLANNER);
    final Person leader = accounts.person("lei", Role.AUDITOR);
    final Person decisionMaker = accounts.person("du", Role.DECISION_MAKER);
    final Person registrar = accounts.person("ren", Role.REGISTRAR);

    Casework casework(CertificationScheme... schemes) {
        return new Casework(
                Schemes.of(List.of(schemes)),
                records,
                records,
                records,
                new PeopleOnRecord(accounts, records),
                identifiers,
                WorkingCalendar::shipped,
                new PriceList("CNY", Map.of()),
                clock);
    }

    CaseId opened() {
        return opened("cup", applicant);
    }

    CaseId opened(String scheme, Person owner) {
        return done(casework.open(scheme, APPLICATION, owner)).theCase().id();
    }

    /** A case on its way to a certificate, all in one day. */
    CaseId granted() {
        qualify(leader.name());
        var id = opened();
        act(id, new CaseAct.Submit(TODAY), applicant);
        act(id, new CaseAct.Accept(TODAY, "complete", null), reviewer);
        act(id, new CaseAct.SignContract(TODAY, new Contract("K-1", TODAY, TODAY)), reviewer);
        act(id, plan(leader.name()), planner);
        act(id, new CaseAct.PassDocuments(TODAY, "sound"), leader);
        act(id, new CaseAct.OpenVisit(TODAY, List.of(leader.name())), leader);
        act(id, new CaseAct.ReportActivity(TODAY, activity()), leader);
        act(id, marks(), leader);
        act(
                id,
                new CaseAct.Conclude(TODAY, new Conclusion(Recommendation.RECOMMENDED, "full", null, Map.of())),
                leader);
        act(id, new CaseAct.Review(TODAY, "complete"), reviewer);
        act(id, new CaseAct.Decide(TODAY, new Decision.Grant("GOOD", List.of())), decisionMaker);
        return id;
    }

    private ConductedActivity activity() {
        var effort = new ConductedActivity.Effort(leader.name(), BigDecimal.ONE);
        return new ConductedActivity(
                "A",
                "P1",
                TODAY,
                TODAY,
                ConductedActivity.Manner.ON_SITE,
                List.of(effort),
                "looked into it",
                List.of(),
                null);
    }

    private static CaseAct marks() {
        return new CaseAct.RecordMarks(
                TODAY, "A", Map.of("cup", Mark.Fulfilment.FULL), Set.of(), null, null, "seen", List.of());
    }

    /** Makes somebody fit for both schemes. */
    void qualify(String name) {
        records.put(Dossier.of(
                name,
                List.of(
                        new RegistrationRecorded(TODAY, "R-1", TODAY.plusYears(1)),
                        qualified("cup"),
                        qualified("mug"),
                        new ImpartialityDeclared(TODAY, "impartial"))));
    }

    private static QualificationRecorded qualified(String scheme) {
        return new QualificationRecorded(TODAY, scheme, TODAY.minusYears(1), TODAY.minusYears(1), "Q-1");
    }

    CaseId contracted() {
        var id = opened();
        act(id, new CaseAct.Submit(TODAY), applicant);
        act(id, new CaseAct.Accept(TODAY, "complete", null), reviewer);
        act(id, new CaseAct.SignContract(TODAY, new Contract("K-1", TODAY, TODAY)), reviewer);
        return id;
    }

    Outcome<CaseView> planned(CaseId id, String teamLeader) {
        return casework.perform(id, null, plan(teamLeader), planner);
    }

    private static CaseAct plan(String teamLeader) {
        var member = new TeamMember(teamLeader, TeamMember.Part.LEADER, BigDecimal.ONE, BigDecimal.ZERO);
        return new CaseAct.Plan(
                TODAY, TODAY, TODAY, List.of(member), AuditTimeRequest.Factors.NONE, "initial certification");
    }

    private void act(CaseId id, CaseAct act, Person actor) {
        done(casework.perform(id, null, act, actor));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var breaches) -> throw new AssertionError("refused: " + breaches);
        };
    }

    /** What something was refused for: kind, rule, and the field if it concerns one. */
    static List<String> faults(Outcome<?> outcome) {
        return outcome.breaches().stream()
                .map(breach ->
                        breach.kind() + " " + breach.rule() + (breach.field() == null ? "" : " " + breach.field()))
                .toList();
    }

    /** What the first fault says, in English. */
    static String says(Outcome<?> outcome) {
        return outcome.breaches().getFirst().message().text().en();
    }
}
