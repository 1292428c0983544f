package dev.assay.bootstrap.demo;

import dev.assay.bootstrap.demo.DemoAudit.Merit;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is done in one demo case, day by day; made from what the edition says of itself, whatever the scheme. */
record DemoScript(DemoApplication application, DemoAudit audit, StoredDocument document) {
    /** How many days after the first the certificate is issued, on every road that leads there. */
    static final int LAST_DAY = 50;

    private static final String IN_ORDER = "符合要求。 / In order.";
    private static final int VISIT = 30;

    /** The straight road to a certificate. */
    List<DemoStep> granted(Merit merit) {
        return DemoStep.joined(List.of(
                submitted(),
                DemoStep.of(accept(), quote(), sign(), plan(7), passDocuments(14)),
                visit(List.of(audit.marks(day(34), audit.edition().criteria(), merit)), 90),
                decided(Recommendation.RECOMMENDED, DemoScript::grant),
                issue()));
    }

    /** The long road to a certificate: whatever can be sent back is sent back once. */
    List<DemoStep> grantedTheLongWay() {
        return DemoStep.joined(List.of(
                submitted(),
                DemoStep.of(
                        new CaseAct.ReturnApplication(day(2), shortcomings()),
                        new CaseAct.Amend(day(3), application.with(List.of("D1"))),
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
                visit(audit.marksByTwo(day(34), Merit.GOOD), 79),
                findings(),
                DemoStep.of(audit.surveys(day(43), 84, "缩短了答复时间。 / Queries are answered sooner.")),
                decided(Recommendation.RECOMMENDED, DemoScript::grant),
                issue()));
    }

    private List<DemoStep> unseenVisit() {
        return audit.mysteryVisit(day(20))
                .map(visit -> DemoStep.of(
                        new CaseAct.ReportActivity(day(20), visit), new CaseAct.ReleaseActivity(day(29), "A1")))
                .orElseGet(List::of);
    }

    /** A major nonconformity, whose first answer is not effective, a minor one, and an observation. */
    private List<DemoStep> findings() {
        var criterion = audit.edition().criteria().getFirst().code();
        var answer = new Response("职责不清。 / Nobody was in charge.", "已补正。 / Put right.", "已培训。 / Trained.", List.of());
        return DemoStep.of(
                raise(Finding.Grade.MAJOR, criterion, day(45)),
                raise(Finding.Grade.MINOR, criterion, day(45)),
                raise(Finding.Grade.OBSERVATION, criterion, null),
                new CaseAct.AnswerFinding(day(36), "F1", answer),
                new CaseAct.AnswerFinding(day(36), "F2", answer),
                verify(38, "F1", false),
                verify(38, "F2", true),
                new CaseAct.AnswerFinding(day(40), "F1", answer),
                verify(42, "F1", true),
                audit.markAgain(day(42), audit.edition().criteria().getFirst()));
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

    List<DemoStep> refused() {
        return DemoStep.joined(List.of(
                submitted(),
                DemoStep.of(accept(), sign(), plan(7), passDocuments(14)),
                visit(poorMarks(), 50),
                decided(Recommendation.NOT_RECOMMENDED, _ -> refusal())));
    }

    List<DemoStep> rectifying() {
        return DemoStep.joined(List.of(
                submitted(),
                DemoStep.of(accept(), sign(), plan(7), passDocuments(14)),
                visit(poorMarks(), 50),
                decided(Recommendation.NOT_RECOMMENDED, _ -> new Decision.Rectify(day(120), shortcomings()))));
    }

    List<DemoStep> returned() {
        return DemoStep.joined(
                List.of(submitted(), DemoStep.of(new CaseAct.ReturnApplication(day(2), shortcomings()))));
    }

    List<DemoStep> rejected() {
        return DemoStep.joined(List.of(
                submitted(), DemoStep.of(new CaseAct.Reject(day(2), List.of("超出认证范围。 / Outside what is certified.")))));
    }

    List<DemoStep> documentsReturned() {
        return DemoStep.joined(List.of(
                submitted(),
                DemoStep.of(accept(), quote(), sign(), plan(7), new CaseAct.ReturnDocuments(day(11), shortcomings()))));
    }

    List<DemoStep> terminated() {
        return DemoStep.joined(List.of(
                submitted(),
                DemoStep.of(
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

    List<DemoStep> withdrawn() {
        return DemoStep.joined(List.of(
                submitted(),
                DemoStep.of(accept(), quote(), sign(), new CaseAct.Withdraw(day(8), "计划有变。 / A change of plans."))));
    }

    private List<DemoStep> submitted() {
        return DemoStep.of(
                new CaseAct.AddDocument(day(0), document),
                new CaseAct.Amend(day(0), application.with(List.of("D1"))),
                new CaseAct.Submit(day(1)));
    }

    private CaseAct accept() {
        return new CaseAct.Accept(day(4), "资料齐全。 / The documents are complete.", null);
    }

    private CaseAct quote() {
        var edition = audit.edition();
        return new CaseAct.QuoteFees(
                day(5),
                new DemoAudit(edition, AuditKind.INITIAL).factors(),
                new DemoAudit(edition, AuditKind.SURVEILLANCE).factors());
    }

    private CaseAct sign() {
        return new CaseAct.SignContract(
                day(6), new Contract("DEMO-CONTRACT-%02d".formatted(application.which()), day(5), day(6)));
    }

    private CaseAct plan(int on) {
        return audit.plan(day(on), day(VISIT));
    }

    private CaseAct passDocuments(int on) {
        return new CaseAct.PassDocuments(day(on), "文件符合准则。 / The documents conform.");
    }

    private List<DemoStep> visit(List<CaseAct> marks, int satisfied) {
        return DemoStep.joined(List.of(
                DemoStep.of(audit.open(day(VISIT))),
                DemoStep.of(audit.activities(day(VISIT), day(34))),
                DemoStep.of(marks),
                DemoStep.of(audit.surveys(day(34), satisfied, null))));
    }

    private List<CaseAct> poorMarks() {
        return List.of(audit.marks(day(34), audit.edition().criteria(), Merit.POOR));
    }

    private List<DemoStep> decided(Recommendation recommendation, Function<Case, Decision> judgement) {
        return DemoStep.joined(List.of(
                DemoStep.of(
                        new CaseAct.Conclude(
                                day(44),
                                new Conclusion(recommendation, "结论见评价表。 / As the sheet shows.", null, Map.of())),
                        new CaseAct.Review(day(46), "过程完整，证据充分。 / Complete and well evidenced.")),
                List.of(new DemoStep(day(48), theCase -> new CaseAct.Decide(day(48), judgement.apply(theCase))))));
    }

    private List<DemoStep> issue() {
        return DemoStep.of(new CaseAct.IssueCertificate(day(LAST_DAY)));
    }

    private static Decision grant(Case theCase) {
        var level = theCase.file()
                .latest(VisitConcluded.class)
                .map(concluded -> concluded.evaluation().result().level())
                .orElseThrow();
        return new Decision.Grant(level, List.of());
    }

    private Decision refusal() {
        var listed = audit.edition().reasons().refusal();
        return new Decision.Refuse(List.of(new Decision.Refuse.Reason(
                listed.isEmpty() ? null : listed.getFirst().id(),
                "未达到最低要求。 / The least that is asked for is not met.")));
    }

    private static List<Shortcoming> shortcomings() {
        return List.of(new Shortcoming("服务手册 / Service manual", "缺少版本号。 / The version is missing."));
    }

    private LocalDate day(int number) {
        return application.begin().plusDays(number);
    }
}
