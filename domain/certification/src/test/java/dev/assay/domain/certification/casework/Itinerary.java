package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The acts of a case that goes straight, on fixed days after its opening.
 *
 * @param opened the day it is opened
 */
record Itinerary(LocalDate opened) {
    static final Itinerary USUAL = new Itinerary(LocalDate.of(2026, 3, 2));

    static final List<TeamMember> TEAM = List.of(leader("2", "0.5"), auditor("1", "0"));

    LocalDate day(int after) {
        return opened.plusDays(after);
    }

    CaseAct.Amend amend() {
        return new CaseAct.Amend(opened, Applications.SOUND);
    }

    CaseAct.Submit submit() {
        return new CaseAct.Submit(day(1));
    }

    CaseAct.Accept accept() {
        return new CaseAct.Accept(day(7), "complete and within our competence");
    }

    CaseAct.SignContract sign() {
        return new CaseAct.SignContract(day(10), new Contract("K-1", day(8), day(9)));
    }

    CaseAct.Plan plan() {
        return plan(day(21), day(22), TEAM);
    }

    CaseAct.Plan plan(LocalDate from, LocalDate to, List<TeamMember> team) {
        return new CaseAct.Plan(day(14), from, to, team, AuditTimeRequest.Factors.NONE, "initial certification");
    }

    CaseAct.PassDocuments passDocuments() {
        return new CaseAct.PassDocuments(day(18), "the documents cover the standard");
    }

    CaseAct.Evaluate evaluate() {
        return evaluate(sheet("9", "8"));
    }

    CaseAct.Evaluate evaluate(EvaluationSheet sheet) {
        return evaluate(activities(), sheet);
    }

    CaseAct.Evaluate evaluate(List<ConductedActivity> activities, EvaluationSheet sheet) {
        return new CaseAct.Evaluate(day(24), new Evaluation(day(21), day(22), activities, sheet));
    }

    List<ConductedActivity> activities() {
        return List.of(activity("A", "P1"), activity("B", "P2"));
    }

    ConductedActivity activity(String mode, String place) {
        return new ConductedActivity(mode, place, day(21), People.AUDITOR.name());
    }

    CaseAct.Conclude conclude() {
        return conclude(true);
    }

    CaseAct.Conclude conclude(boolean recommended) {
        return new CaseAct.Conclude(day(25), new Conclusion(recommended, "the tea is as promised", null));
    }

    CaseAct.Decide grant(String level, String... knownProblems) {
        return new CaseAct.Decide(day(30), new Decision.Grant(level, List.of(knownProblems)));
    }

    CaseAct.Decide refuse(String... reasons) {
        return new CaseAct.Decide(day(30), new Decision.Refuse(List.of(reasons)));
    }

    CaseAct.IssueCertificate issue() {
        return issue(day(31));
    }

    CaseAct.IssueCertificate issue(LocalDate on) {
        return new CaseAct.IssueCertificate(on, "4K7QX2M9");
    }

    /** One of every act there is. */
    List<CaseAct> all() {
        return List.of(
                amend(),
                submit(),
                accept(),
                sign(),
                plan(),
                passDocuments(),
                evaluate(),
                conclude(),
                grant("FINE"),
                issue());
    }

    static TeamMember leader(String onSite, String offSite) {
        return member(People.LEADER.name(), TeamMember.Part.LEADER, onSite, offSite);
    }

    static TeamMember auditor(String onSite, String offSite) {
        return member(People.AUDITOR.name(), TeamMember.Part.AUDITOR, onSite, offSite);
    }

    static TeamMember member(String person, TeamMember.Part part, String onSite, String offSite) {
        return new TeamMember(person, part, new BigDecimal(onSite), new BigDecimal(offSite));
    }

    static EvaluationSheet sheet(String taste, String service) {
        return sheet(taste, service, null);
    }

    static EvaluationSheet sheet(String taste, String service, String target) {
        var marks = new LinkedHashMap<String, Mark>();
        marks.put("taste", new Mark.Points(new BigDecimal(taste)));
        marks.put("service", new Mark.Points(new BigDecimal(service)));
        return new EvaluationSheet(marks, Map.of(), List.of(), List.of(), target);
    }
}
