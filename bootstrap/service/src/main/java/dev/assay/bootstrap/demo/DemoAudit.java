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
import org.jspecify.annotations.Nullable;

/** The audit of a demo case: a plan that is long enough, every mode, every mark. */
record DemoAudit(Edition edition) {
    private static final BigDecimal GOOD = new BigDecimal("0.85");
    private static final BigDecimal POOR = new BigDecimal("0.2");
    private static final BigDecimal HALF_A_DAY = new BigDecimal("0.5");
    private static final int LAST_DAY = 4;
    private static final TestReport TEST_REPORT = new TestReport("虚构实验室 / Fictional laboratory", "DEMO-TEST-1");

    CaseAct plan(LocalDate on, LocalDate from) {
        var days = days(AuditKind.INITIAL);
        return new CaseAct.Plan(
                on,
                from,
                from.plusDays(LAST_DAY),
                List.of(
                        new TeamMember(DemoPeople.AN.account(), TeamMember.Part.LEADER, days, BigDecimal.ZERO),
                        new TeamMember(
                                DemoPeople.BO.account(), TeamMember.Part.AUDITOR, BigDecimal.ONE, BigDecimal.ZERO)),
                factors(AuditKind.INITIAL),
                "初次认证审查 / Initial certification audit");
    }

    private BigDecimal days(AuditKind kind) {
        return edition.auditTime(request(kind, factors(kind)))
                .map(AuditTime::days)
                .orElseThrow();
    }

    /** None where the scheme has a table; else man-days with a justification. */
    AuditTimeRequest.Factors factors(AuditKind kind) {
        var entered = new AuditTimeRequest.ManualBase(BigDecimal.valueOf(4), "一个场所，规模较小 / One small place");
        return edition.auditTime(request(kind, AuditTimeRequest.Factors.NONE))
                        .breaches()
                        .isEmpty()
                ? AuditTimeRequest.Factors.NONE
                : new AuditTimeRequest.Factors(Set.of(), Set.of(), entered);
    }

    private static AuditTimeRequest request(AuditKind kind, AuditTimeRequest.Factors factors) {
        return new AuditTimeRequest(kind, DemoApplication.PERSONS, 1, factors);
    }

    private List<String> modes() {
        return edition.modes().accepted(AuditKind.INITIAL, true).getFirst().modes().stream()
                .sorted()
                .toList();
    }

    /** One activity for each mode: the leader's takes the whole visit, the others half a day of the second auditor. */
    List<ConductedActivity> activities(LocalDate from) {
        var modes = modes();
        return IntStream.range(0, modes.size())
                .mapToObj(i -> new ConductedActivity(
                        modes.get(i),
                        "P1",
                        from,
                        i == 0 ? from.plusDays(LAST_DAY) : from,
                        Manner.ON_SITE,
                        List.of(
                                i == 0
                                        ? new Effort(DemoPeople.AN.account(), days(AuditKind.INITIAL))
                                        : new Effort(DemoPeople.BO.account(), HALF_A_DAY)),
                        "访谈、抽查记录和现场观察 / Interviews, records sampled, work observed",
                        List.of(),
                        edition.modes().tests().contains(modes.get(i)) ? TEST_REPORT : null))
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

    /** Half of the marks, so that two auditors fill in the sheet. */
    CaseAct marks(LocalDate on, int half, boolean good) {
        var criteria = edition.criteria();
        var middle = criteria.size() / 2;
        var own = half == 0 ? criteria.subList(0, middle) : criteria.subList(middle, criteria.size());
        var marks = new LinkedHashMap<String, Mark>();
        own.forEach(criterion -> marks.put(criterion.code(), good ? good(criterion) : poor(criterion)));
        return recorded(on, marks);
    }

    /** One mark given again. */
    CaseAct markAgain(LocalDate on, Criterion criterion) {
        return recorded(on, Map.of(criterion.code(), good(criterion)));
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

    private static Mark good(Criterion criterion) {
        return switch (criterion.mark()) {
            case POINTS -> points(criterion, GOOD);
            case FULFILMENT -> Mark.Fulfilment.FULL;
            case FINDING -> Mark.Finding.CONFORMS;
        };
    }

    /** Poor enough to fail anywhere, and nowhere a nonconformity that had to be raised. */
    private static Mark poor(Criterion criterion) {
        return switch (criterion.mark()) {
            case POINTS -> points(criterion, POOR);
            case FULFILMENT -> Mark.Fulfilment.UNMET;
            case FINDING -> Mark.Finding.CONFORMS;
        };
    }

    private static Mark points(Criterion criterion, BigDecimal share) {
        return new Mark.Points(
                Optional.ofNullable(criterion.maximum()).orElseThrow().multiply(share));
    }
}
