package dev.assay.bootstrap.demo;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.casework.Application;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent.EvaluationDelivered;
import dev.assay.domain.certification.casework.Conclusion;
import dev.assay.domain.certification.casework.Contract;
import dev.assay.domain.certification.casework.Decision;
import dev.assay.domain.certification.casework.Evaluation;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is done in one demo case, day by day; made from what the edition says of itself, whatever the scheme. */
record DemoScript(Edition edition, int which, LocalDate begin) {
    private static final int PERSONS = 60;
    private static final BigDecimal GOOD = new BigDecimal("0.85");
    private static final List<Text> NAMES = List.of(
            new Text("虚构甲商贸有限公司", "Fictional Trading A Co., Ltd."),
            new Text("虚构乙建材有限公司", "Fictional Building Materials B Co., Ltd."),
            new Text("虚构丙家居有限公司", "Fictional Homes C Co., Ltd."),
            new Text("虚构丁科技有限公司", "Fictional Technology D Co., Ltd."));

    /** An act, which may depend on how the case stands. */
    interface Step {
        CaseAct on(Case theCase);
    }

    Application application() {
        var address = new Text("虚构市示例路%d号".formatted(which + 1), "%d Example Road, Fiction City".formatted(which + 1));
        return new Application(
                new Organisation(NAMES.get(which % NAMES.size()), address, creditCode()),
                new Scope(
                        List.of(new Place("P1", new Text("总部", "Head office"), address)),
                        List.of(edition.fieldCodes().getFirst().name()),
                        edition.fieldCodes().getFirst().code()),
                true,
                PERSONS,
                begin.minusYears(1),
                edition.documents().stream()
                        .map(document -> new Application.Document(document.code(), "DEMO-" + document.code()))
                        .toList(),
                List.of(),
                target());
    }

    /** A sound code of no region, so that it belongs to nobody. */
    private CreditCode creditCode() {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> CreditCode.parse("91000000DEM%06d%c".formatted(which, check)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** The whole road to a certificate. */
    List<Step> granted() {
        var road = new ArrayList<>(roadToEvaluation());
        road.add(_ -> new CaseAct.Conclude(day(23), new Conclusion(true, "服务符合要求。 / The service conforms.", null)));
        road.add(theCase -> new CaseAct.Decide(day(26), new Decision.Grant(levelOf(theCase), List.of())));
        road.add(_ -> new CaseAct.IssueCertificate(day(27), "SERIAL"));
        return road;
    }

    /** The road to a refusal. */
    List<Step> refused() {
        var road = new ArrayList<>(roadToEvaluation());
        road.add(_ -> new CaseAct.Conclude(day(23), new Conclusion(false, "样本不足。 / The sample was too small.", null)));
        road.add(_ -> new CaseAct.Decide(day(26), new Decision.Refuse(List.of("样本不足。 / The sample was too small."))));
        return road;
    }

    private List<Step> roadToEvaluation() {
        return List.of(
                _ -> new CaseAct.Submit(day(1)),
                _ -> new CaseAct.Accept(day(3), "资料齐全。 / The documents are complete."),
                _ -> new CaseAct.SignContract(
                        day(5), new Contract("DEMO-CONTRACT-%02d".formatted(which), day(4), day(5))),
                _ -> plan(),
                _ -> new CaseAct.PassDocuments(day(10), "文件符合准则。 / The documents conform."),
                _ -> new CaseAct.Evaluate(day(23), evaluation()));
    }

    private CaseAct plan() {
        var factors = factors();
        var days = edition.auditTime(new AuditTimeRequest(AuditKind.INITIAL, PERSONS, 1, factors))
                .map(AuditTime::days)
                .orElseThrow();
        return new CaseAct.Plan(
                day(6),
                day(18),
                day(22),
                List.of(
                        new TeamMember(DemoPeople.AN.account(), TeamMember.Part.LEADER, days, BigDecimal.ZERO),
                        new TeamMember(
                                DemoPeople.BO.account(), TeamMember.Part.AUDITOR, BigDecimal.ONE, BigDecimal.ZERO)),
                factors,
                "初次认证审查 / Initial certification audit");
    }

    /** None where the scheme has a table; else man-days with a justification. */
    private AuditTimeRequest.Factors factors() {
        var byTable = new AuditTimeRequest(AuditKind.INITIAL, PERSONS, 1, AuditTimeRequest.Factors.NONE);
        var entered = new AuditTimeRequest.ManualBase(BigDecimal.valueOf(4), "一个场所，规模较小 / One small place");
        return edition.auditTime(byTable).breaches().isEmpty()
                ? AuditTimeRequest.Factors.NONE
                : new AuditTimeRequest.Factors(Set.of(), Set.of(), entered);
    }

    private Evaluation evaluation() {
        var modes = edition.modes().accepted(AuditKind.INITIAL, true).getFirst().modes().stream()
                .sorted()
                .toList();
        var activities = IntStream.range(0, modes.size())
                .mapToObj(i -> new ConductedActivity(
                        modes.get(i), "P1", day(18 + i % 5), (i % 2 == 0 ? DemoPeople.AN : DemoPeople.BO).account()))
                .toList();
        return new Evaluation(day(18), day(22), activities, sheet());
    }

    private EvaluationSheet sheet() {
        var marks = new LinkedHashMap<String, Mark>();
        edition.criteria().forEach(criterion -> marks.put(criterion.code(), good(criterion)));
        var measures = edition.measures().stream()
                .collect(Collectors.toMap(Named::code, _ -> new EvaluationSheet.Survey(50, 45)));
        return new EvaluationSheet(marks, measures, List.of(), List.of(), target());
    }

    private @Nullable String target() {
        return edition.certifiesLevelAppliedFor() ? edition.levels().getLast().code() : null;
    }

    private static Mark good(Criterion criterion) {
        return switch (criterion.mark()) {
            case POINTS ->
                new Mark.Points(
                        Optional.ofNullable(criterion.maximum()).orElseThrow().multiply(GOOD));
            case FULFILMENT -> Mark.Fulfilment.FULL;
            case FINDING -> Mark.Finding.CONFORMS;
        };
    }

    private static String levelOf(Case theCase) {
        return theCase.file()
                .latest(EvaluationDelivered.class)
                .map(delivered -> delivered.result().level())
                .orElseThrow();
    }

    private LocalDate day(int number) {
        return begin.plusDays(number);
    }
}
