package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.ConductedActivity.Effort;
import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.finding.Finding;
import dev.assay.domain.certification.finding.Response;
import dev.assay.domain.certification.finding.Verification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The acts of a case, on fixed days after its opening: those of one that goes straight, and those beside it.
 *
 * @param opened the day it is opened
 */
record Itinerary(LocalDate opened) {
    static final Itinerary USUAL = new Itinerary(LocalDate.of(2026, 3, 2));

    static final List<TeamMember> TEAM = List.of(leader("2", "0.5"), auditor("1", "0"));

    /** The same act on another day. */
    static <A extends CaseAct> A on(LocalDate day, A act) {
        return Altered.in(act, "on", day);
    }

    LocalDate day(int after) {
        return opened.plusDays(after);
    }

    CaseAct.Amend amend() {
        return new CaseAct.Amend(opened, Applications.SOUND);
    }

    CaseAct.AddDocument addDocument() {
        return new CaseAct.AddDocument(opened, new StoredDocument("0a".repeat(32), 12, "tea.pdf", "application/pdf"));
    }

    CaseAct.Submit submit() {
        return new CaseAct.Submit(day(1));
    }

    CaseAct.ReturnApplication sendBack() {
        return new CaseAct.ReturnApplication(day(3), shortcomings());
    }

    static List<Shortcoming> shortcomings() {
        return List.of(new Shortcoming("menu", "names no tea"));
    }

    CaseAct.Reject reject() {
        return new CaseAct.Reject(day(3), List.of("this is a coffee house"));
    }

    CaseAct.Accept accept() {
        return new CaseAct.Accept(day(7), "complete and within our competence", null);
    }

    CaseAct.QuoteFees quote() {
        return new CaseAct.QuoteFees(day(8), AuditTimeRequest.Factors.NONE, AuditTimeRequest.Factors.NONE);
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

    CaseAct.RaiseObjection object() {
        return object(People.AUDITOR.name());
    }

    CaseAct.RaiseObjection object(String member) {
        return new CaseAct.RaiseObjection(day(15), member, "used to pour for us");
    }

    CaseAct.DecideObjection decideObjection(boolean upheld) {
        return new CaseAct.DecideObjection(day(16), upheld, "looked into");
    }

    CaseAct.ReturnDocuments returnDocuments() {
        return new CaseAct.ReturnDocuments(day(16), shortcomings());
    }

    CaseAct.CorrectDocuments correctDocuments() {
        return new CaseAct.CorrectDocuments(day(17), "the menu names the teas", List.of(Applications.ON_FILE));
    }

    CaseAct.PassDocuments passDocuments() {
        return new CaseAct.PassDocuments(day(18), "the documents cover the standard");
    }

    CaseAct.WaiveDocuments waiveDocuments() {
        return new CaseAct.WaiveDocuments(day(18), "the house is as it was");
    }

    CaseAct.OpenVisit openVisit() {
        return new CaseAct.OpenVisit(day(21), List.of(People.LEADER.name(), People.AUDITOR.name()));
    }

    CaseAct.ReportActivity report(ConductedActivity activity) {
        return new CaseAct.ReportActivity(day(23), activity);
    }

    /** All that the visit of a case takes that goes straight: three man-days on site, at both places, in both modes. */
    List<ConductedActivity> activities() {
        return List.of(onSite("A", "P1"), onSite("B", "P2"));
    }

    ConductedActivity onSite(String mode, String place) {
        return activity(mode, place, Manner.ON_SITE, effort(People.LEADER.name(), "1"), effort("an", "0.5"));
    }

    ConductedActivity activity(String mode, String place, Manner manner, Effort... efforts) {
        return new ConductedActivity(
                mode, place, day(21), day(22), manner, List.of(efforts), "as planned", List.of(), null);
    }

    static Effort effort(String person, String days) {
        return new Effort(person, new BigDecimal(days));
    }

    /** What can be done before the opening meeting too. */
    CaseAct.ReportActivity reportDeskWork() {
        var study = activity("A", "P1", Manner.OFF_SITE, effort(People.LEADER.name(), "0.5"));
        return report(Altered.in(Altered.in(study, "from", day(20)), "to", day(20)));
    }

    /** A visit by an unknown guest, before the opening meeting. */
    CaseAct.ReportActivity reportMystery() {
        var visit = activity("B", "P2", Manner.MYSTERY, effort(People.AUDITOR.name(), "0.5"));
        return on(day(20), report(Altered.in(Altered.in(visit, "from", day(19)), "to", day(20))));
    }

    CaseAct.ReleaseActivity release(String activity) {
        return new CaseAct.ReleaseActivity(day(23), activity);
    }

    CaseAct.RecordMarks marks(String taste, String service) {
        return marks("A", Map.of("taste", points(taste), "service", points(service)));
    }

    CaseAct.RecordMarks marks(String mode, Map<String, Mark> marks) {
        return new CaseAct.RecordMarks(day(23), mode, marks, Set.of(), null, null, "three cups", List.of());
    }

    static Mark points(String points) {
        return new Mark.Points(new BigDecimal(points));
    }

    CaseAct.ReportSurvey survey(int sampled, int satisfied, String improvement) {
        return new CaseAct.ReportSurvey(
                day(23),
                "satisfaction",
                new Survey(sampled, satisfied),
                1000,
                "every tenth guest",
                improvement,
                List.of());
    }

    CaseAct.RaiseFinding finding(Finding.Grade grade) {
        return new CaseAct.RaiseFinding(
                day(23), grade, "service", "cold water", List.of(), grade.isNonconformity() ? day(53) : null);
    }

    CaseAct.AnswerFinding answer(String finding) {
        return new CaseAct.AnswerFinding(
                day(24), finding, new Response("no fire", "a fire was lit", "a fire is kept", List.of()));
    }

    CaseAct.VerifyFinding verify(String finding, boolean effective) {
        return new CaseAct.VerifyFinding(
                day(24), finding, Verification.Means.IN_WRITING, effective, "looked at", effective ? null : day(60));
    }

    CaseAct.Conclude conclude() {
        return conclude(Recommendation.RECOMMENDED);
    }

    CaseAct.Conclude conclude(Recommendation recommendation) {
        return new CaseAct.Conclude(day(25), new Conclusion(recommendation, "the tea is as promised", null, Map.of()));
    }

    CaseAct.ReopenEvaluation reopen() {
        return new CaseAct.ReopenEvaluation(day(26), "the garden is to be judged again");
    }

    CaseAct.Review review() {
        return new CaseAct.Review(day(27), "complete and consistent");
    }

    CaseAct.Decide grant(String level, String... knownProblems) {
        return new CaseAct.Decide(day(30), new Decision.Grant(level, List.of(knownProblems)));
    }

    CaseAct.Decide refuse(String... statements) {
        return new CaseAct.Decide(
                day(30),
                new Decision.Refuse(Stream.of(statements)
                        .map(statement -> new Decision.Refuse.Reason(null, statement))
                        .toList()));
    }

    CaseAct.Decide rectify() {
        return new CaseAct.Decide(day(30), new Decision.Rectify(day(60), shortcomings()));
    }

    CaseAct.DecideSurveillance decideSurveillance(CertificateAct.Measure... measures) {
        return new CaseAct.DecideSurveillance(day(30), "the tea is still as promised", List.of(measures));
    }

    CaseAct.ReportRectification reportRectification() {
        return new CaseAct.ReportRectification(day(50), "fresh tea was bought", List.of(Applications.ON_FILE));
    }

    CaseAct.ProposeTermination proposeTermination() {
        return new CaseAct.ProposeTermination(
                day(8), new Termination(Termination.Ground.NO_COOPERATION, "nobody opens the door"));
    }

    CaseAct.DecideTermination decideTermination(boolean approved) {
        return new CaseAct.DecideTermination(day(9), approved, "looked into");
    }

    CaseAct.Withdraw withdraw() {
        return new CaseAct.Withdraw(day(2), "we close down");
    }

    CaseAct.IssueCertificate issue() {
        return issue(day(31));
    }

    CaseAct.IssueCertificate issue(LocalDate on) {
        return new CaseAct.IssueCertificate(on);
    }

    /** One of every act there is. */
    List<CaseAct> all() {
        return List.of(
                amend(),
                addDocument(),
                submit(),
                accept(),
                sendBack(),
                reject(),
                quote(),
                sign(),
                plan(),
                object(),
                decideObjection(false),
                passDocuments(),
                waiveDocuments(),
                returnDocuments(),
                correctDocuments(),
                openVisit(),
                reportDeskWork(),
                release("A1"),
                marks("9", "8"),
                survey(10, 9, null),
                finding(Finding.Grade.MINOR),
                answer("F1"),
                verify("F2", true),
                conclude(Recommendation.AFTER_CORRECTION),
                reopen(),
                review(),
                refuse("not now"),
                decideSurveillance(),
                reportRectification(),
                proposeTermination(),
                decideTermination(false),
                withdraw(),
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
}
