package dev.assay.bootstrap.demo;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.ConductedActivity;
import dev.assay.domain.certification.audit.ConductedActivity.Effort;
import dev.assay.domain.certification.audit.ConductedActivity.Manner;
import dev.assay.domain.certification.audit.ConductedActivity.TestReport;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.Edition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The audit of a demo case: a plan that is long enough, every mode, every mark. */
record DemoAudit(Edition edition, AuditKind kind) {
    /** How well somebody does, in every criterion. */
    enum Merit {
        /** Poor enough to fail anywhere, and nowhere a nonconformity that had to be raised. */
        POOR("0.2"),
        FAIR("0.8"),
        GOOD("0.85");

        private final BigDecimal share;

        Merit(String share) {
            this.share = new BigDecimal(share);
        }
    }

    private static final BigDecimal HALF_A_DAY = new BigDecimal("0.5");
    private static final int LAST_DAY = 4;
    private static final TestReport TEST_REPORT = new TestReport("虚构实验室 / Fictional laboratory", "DEMO-TEST-1");

    CaseAct plan(LocalDate on, LocalDate from) {
        var days = days();
        return new CaseAct.Plan(
                on,
                from,
                from.plusDays(LAST_DAY),
                List.of(
                        new TeamMember(DemoPeople.AN.account(), TeamMember.Part.LEADER, days, BigDecimal.ZERO),
                        new TeamMember(
                                DemoPeople.BO.account(), TeamMember.Part.AUDITOR, BigDecimal.ONE, BigDecimal.ZERO)),
                factors(),
                switch (kind) {
                    case INITIAL -> "初次认证审查 / Initial certification audit";
                    case SURVEILLANCE -> "监督审查 / Surveillance audit";
                    case RECERTIFICATION -> "再认证审查 / Recertification audit";
                });
    }

    private BigDecimal days() {
        return edition.auditTime(request(factors())).map(AuditTime::days).orElseThrow();
    }

    /** None where the scheme has a table; else man-days with a justification. */
    AuditTimeRequest.Factors factors() {
        var entered = new AuditTimeRequest.ManualBase(BigDecimal.valueOf(4), "一个场所，规模较小 / One small place");
        return edition.auditTime(request(AuditTimeRequest.Factors.NONE))
                        .breaches()
                        .isEmpty()
                ? AuditTimeRequest.Factors.NONE
                : new AuditTimeRequest.Factors(Set.of(), Set.of(), entered);
    }

    private AuditTimeRequest request(AuditTimeRequest.Factors factors) {
        return new AuditTimeRequest(kind, DemoApplication.PERSONS, 1, factors);
    }

    /** With what surveillance asks for once in a cycle each time, so that it is never too late for it. */
    private List<String> modes() {
        var whole = edition.modes().accepted(kind, true).getFirst().modes().stream();
        var onceInACycle =
                kind == AuditKind.SURVEILLANCE ? edition.modes().oncePerCycle().stream() : Stream.<String>empty();
        return Stream.concat(whole, onceInACycle).distinct().sorted().toList();
    }

    CaseAct open(LocalDate on) {
        return new CaseAct.OpenVisit(on, List.of(DemoPeople.AN.account(), DemoPeople.BO.account()));
    }

    /** One activity for each mode: the leader's takes the whole visit, the others half a day of the second auditor. */
    List<CaseAct> activities(LocalDate from, LocalDate reportedOn) {
        var modes = modes();
        return IntStream.range(0, modes.size())
                .<CaseAct>mapToObj(i -> new CaseAct.ReportActivity(
                        reportedOn,
                        new ConductedActivity(
                                modes.get(i),
                                "P1",
                                from.plusDays(i),
                                from.plusDays(i == 0 ? LAST_DAY : i),
                                Manner.ON_SITE,
                                List.of(
                                        i == 0
                                                ? new Effort(DemoPeople.AN.account(), days())
                                                : new Effort(DemoPeople.BO.account(), HALF_A_DAY)),
                                "访谈、抽查记录和现场观察 / Interviews, records sampled, work observed",
                                List.of(),
                                edition.modes().tests().contains(modes.get(i)) ? TEST_REPORT : null)))
                .toList();
    }

    /** A mystery visit by the second auditor, where the scheme knows such visits. */
    Optional<ConductedActivity> mysteryVisit(LocalDate on) {
        return modes().stream()
                .filter(edition.modes().mystery()::contains)
                .findFirst()
                .map(mode -> new ConductedActivity(
                        mode,
                        "P1",
                        on,
                        on,
                        Manner.MYSTERY,
                        List.of(new Effort(DemoPeople.BO.account(), HALF_A_DAY)),
                        "以顾客身份体验服务 / The service as any customer meets it",
                        List.of(),
                        null));
    }

    /** All marks in two acts, so that two auditors might have filled in the sheet. */
    List<CaseAct> marksByTwo(LocalDate on, Merit merit) {
        var criteria = edition.criteria();
        var middle = criteria.size() / 2;
        return List.of(
                marks(on, criteria.subList(0, middle), merit),
                marks(on, criteria.subList(middle, criteria.size()), merit));
    }

    CaseAct marks(LocalDate on, List<Criterion> criteria, Merit merit) {
        var marks = new LinkedHashMap<String, Mark>();
        criteria.forEach(criterion -> marks.put(criterion.code(), mark(criterion, merit)));
        return recorded(on, marks);
    }

    /** One mark given again. */
    CaseAct markAgain(LocalDate on, Criterion criterion) {
        return recorded(on, Map.of(criterion.code(), mark(criterion, Merit.GOOD)));
    }

    private CaseAct recorded(LocalDate on, Map<String, Mark> marks) {
        return new CaseAct.RecordMarks(
                on, modes().getFirst(), marks, Set.of(), null, null, "访谈和记录 / Interviews and records", List.of());
    }

    /** For each measure of the edition, so many of a hundred satisfied. */
    List<CaseAct> surveys(LocalDate on, int satisfied, @Nullable String improvement) {
        return edition.measures().stream()
                .<CaseAct>map(measure -> new CaseAct.ReportSurvey(
                        on,
                        measure.code(),
                        new Survey(100, satisfied),
                        2_000,
                        "按订单号随机抽取 / Drawn at random by order number",
                        improvement,
                        List.of()))
                .toList();
    }

    private static Mark mark(Criterion criterion, Merit merit) {
        return switch (criterion.mark()) {
            case POINTS ->
                new Mark.Points(
                        Optional.ofNullable(criterion.maximum()).orElseThrow().multiply(merit.share));
            case FULFILMENT -> merit == Merit.POOR ? Mark.Fulfilment.UNMET : Mark.Fulfilment.FULL;
            case FINDING -> Mark.Finding.CONFORMS;
        };
    }
}
