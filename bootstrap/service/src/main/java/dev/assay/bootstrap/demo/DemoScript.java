package dev.assay.bootstrap.demo;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent.VisitConcluded;
import dev.assay.domain.certification.casework.Conclusion;
import dev.assay.domain.certification.casework.Contract;
import dev.assay.domain.certification.casework.Decision;
import dev.assay.domain.certification.casework.Shortcoming;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.casework.Termination;
import dev.assay.domain.certification.finding.Finding;
import dev.assay.domain.certification.finding.Response;
import dev.assay.domain.certification.finding.Verification;
import dev.assay.domain.certification.scheme.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done in one demo case, day by day; made from what the edition says of itself, whatever the scheme. */
record DemoScript(Edition edition, int which, LocalDate begin, StoredDocument document) {
    private static final String IN_ORDER = "符合要求。 / In order.";
    private static final int VISIT = 30;

    /** An act, which may depend on how the case stands. */
    interface Step {
        CaseAct on(Case theCase);
    }

    DemoApplication application() {
        return new DemoApplication(edition, which, begin);
    }

    /** The straight road to a certificate. */
    List<Step> granted() {
        return joined(List.of(
                submitted(),
                steps(accept(), quote(), sign(), plan(7), passDocuments(14)),
                visit(true, 90),
                decided(Recommendation.RECOMMENDED, this::grant),
                List.of(_ -> new CaseAct.IssueCertificate(day(50)))));
    }

    /** The long road to a certificate: whatever can be sent back is sent back once. */
    List<Step> grantedTheLongWay() {
        return joined(List.of(
                submitted(),
                steps(
                        new CaseAct.ReturnApplication(day(2), shortcomings()),
                        new CaseAct.Amend(day(3), application().with(List.of("D1"))),
                        new CaseAct.Submit(day(3)),
                        accept(),
                        quote(),
                        sign(),
                        plan(7),
                        new CaseAct.RaiseObjection(
                                day(8), DemoPeople.BO.account(), "曾任职于竞争对手。 / Once worked for a competitor."),
                        new CaseAct.DecideObjection(day(9), false, "已离职十年。 / That was ten years ago."),
                        new CaseAct.ReturnDocuments(day(11), shortcomings()),
                        new CaseAct.CorrectDocuments(day(13), "已修改。 / Corrected.", List.of("D1")),
                        passDocuments(14)),
                unseenVisit(),
                visit(true, 79),
                findings(),
                acts(new DemoAudit(edition).surveys(day(43), 84, "缩短了答复时间。 / Queries are answered sooner.")),
                decided(Recommendation.RECOMMENDED, this::grant),
                List.of(_ -> new CaseAct.IssueCertificate(day(50)))));
    }

    private List<Step> unseenVisit() {
        return new DemoAudit(edition)
                .mysteryVisit(day(20))
                .map(visit ->
                        steps(new CaseAct.ReportActivity(day(20), visit), new CaseAct.ReleaseActivity(day(29), "A1")))
                .orElseGet(List::of);
    }

    /** A major nonconformity, whose first answer is not effective, a minor one, and an observation. */
    private List<Step> findings() {
        var criterion = edition.criteria().getFirst().code();
        var answer = new Response("职责不清。 / Nobody was in charge.", "已补正。 / Put right.", "已培训。 / Trained.", List.of());
        return steps(
                raise(Finding.Grade.MAJOR, criterion, day(45)),
                raise(Finding.Grade.MINOR, criterion, day(45)),
                raise(Finding.Grade.OBSERVATION, criterion, null),
                new CaseAct.AnswerFinding(day(36), "F1", answer),
                new CaseAct.AnswerFinding(day(36), "F2", answer),
                verify(38, "F1", false),
                verify(38, "F2", true),
                new CaseAct.AnswerFinding(day(40), "F1", answer),
                verify(42, "F1", true),
                new DemoAudit(edition).markAgain(day(42), edition.criteria().getFirst()));
    }

    private CaseAct raise(Finding.Grade grade, String criterion, @Nullable LocalDate dueOn) {
        return new CaseAct.RaiseFinding(
                day(34), grade, criterion, "三份记录中有一份缺失。 / One of three records is missing.", List.of(), dueOn);
    }

    private CaseAct verify(int on, String finding, boolean effective) {
        return new CaseAct.VerifyFinding(
                day(on),
                finding,
                Verification.Means.IN_WRITING,
                effective,
                effective ? IN_ORDER : "原因未查明。 / The cause is not found.",
                effective ? null : day(on + 5));
    }

    List<Step> refused() {
        return joined(List.of(
                submitted(),
                steps(accept(), sign(), plan(7), passDocuments(14)),
                visit(false, 50),
                decided(Recommendation.NOT_RECOMMENDED, _ -> refusal())));
    }

    List<Step> rectifying() {
        return joined(List.of(
                submitted(),
                steps(accept(), sign(), plan(7), passDocuments(14)),
                visit(false, 50),
                decided(Recommendation.NOT_RECOMMENDED, _ -> new Decision.Rectify(day(120), shortcomings()))));
    }

    List<Step> returned() {
        return joined(List.of(submitted(), steps(new CaseAct.ReturnApplication(day(2), shortcomings()))));
    }

    List<Step> rejected() {
        return joined(List.of(
                submitted(), steps(new CaseAct.Reject(day(2), List.of("超出认证范围。 / Outside what is certified.")))));
    }

    List<Step> documentsReturned() {
        return joined(List.of(
                submitted(),
                steps(accept(), quote(), sign(), plan(7), new CaseAct.ReturnDocuments(day(11), shortcomings()))));
    }

    List<Step> terminated() {
        return joined(List.of(
                submitted(),
                steps(
                        accept(),
                        quote(),
                        sign(),
                        plan(7),
                        new CaseAct.ProposeTermination(
                                day(12),
                                new Termination(
                                        Termination.Ground.NO_COOPERATION, "多次联系未果。 / Nobody answers any more.")),
                        new CaseAct.DecideTermination(day(13), true, IN_ORDER))));
    }

    List<Step> withdrawn() {
        return joined(List.of(
                submitted(),
                steps(accept(), quote(), sign(), new CaseAct.Withdraw(day(8), "计划有变。 / A change of plans."))));
    }

    private List<Step> submitted() {
        return steps(
                new CaseAct.AddDocument(begin, document),
                new CaseAct.Amend(begin, application().with(List.of("D1"))),
                new CaseAct.Submit(day(1)));
    }

    private CaseAct accept() {
        return new CaseAct.Accept(day(4), "资料齐全。 / The documents are complete.", null);
    }

    private CaseAct quote() {
        var audit = new DemoAudit(edition);
        return new CaseAct.QuoteFees(day(5), audit.factors(AuditKind.INITIAL), audit.factors(AuditKind.SURVEILLANCE));
    }

    private CaseAct sign() {
        return new CaseAct.SignContract(day(6), new Contract("DEMO-CONTRACT-%02d".formatted(which), day(5), day(6)));
    }

    private CaseAct plan(int on) {
        return new DemoAudit(edition).plan(day(on), day(VISIT));
    }

    private CaseAct passDocuments(int on) {
        return new CaseAct.PassDocuments(day(on), "文件符合准则。 / The documents conform.");
    }

    private List<Step> visit(boolean good, int satisfied) {
        var audit = new DemoAudit(edition);
        return joined(List.of(
                steps(new CaseAct.OpenVisit(day(VISIT), List.of(DemoPeople.AN.account(), DemoPeople.BO.account()))),
                acts(audit.activities(day(VISIT)).stream()
                        .<CaseAct>map(activity -> new CaseAct.ReportActivity(day(34), activity))
                        .toList()),
                steps(audit.marks(day(34), 0, good), audit.marks(day(34), 1, good)),
                acts(audit.surveys(day(34), satisfied, null))));
    }

    /** What a decision-maker comes to, when it sees the case. */
    private interface Judgement {
        Decision of(Case theCase);
    }

    private List<Step> decided(Recommendation recommendation, Judgement judgement) {
        return List.of(
                _ -> new CaseAct.Conclude(
                        day(44), new Conclusion(recommendation, "结论见评价表。 / As the sheet shows.", null, Map.of())),
                _ -> new CaseAct.Review(day(46), "过程完整，证据充分。 / Complete and well evidenced."),
                theCase -> new CaseAct.Decide(day(48), judgement.of(theCase)));
    }

    private Decision grant(Case theCase) {
        var level = theCase.file()
                .latest(VisitConcluded.class)
                .map(concluded -> concluded.evaluation().result().level())
                .orElseThrow();
        return new Decision.Grant(level, List.of());
    }

    private Decision refusal() {
        var listed = edition.reasons().refusal();
        return new Decision.Refuse(List.of(new Decision.Refuse.Reason(
                listed.isEmpty() ? null : listed.getFirst().id(),
                "未达到最低要求。 / The least that is asked for is not met.")));
    }

    private static List<Shortcoming> shortcomings() {
        return List.of(new Shortcoming("服务手册 / Service manual", "缺少版本号。 / The version is missing."));
    }

    private static List<Step> steps(CaseAct... acts) {
        return acts(List.of(acts));
    }

    private static List<Step> acts(List<CaseAct> acts) {
        return acts.stream().<Step>map(act -> _ -> act).toList();
    }

    private static List<Step> joined(List<List<Step>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private LocalDate day(int number) {
        return begin.plusDays(number);
    }
}
