package dev.assay.bootstrap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is handed in with each act, for a scheme of which nothing is known but its description. */
final class Papers {
    static final String APPLICANT = "91000000DEM00007GY";
    private static final int PERSONS = 20;
    private static final int DAYS_OF_NOTICE = 20;
    private static final Map<String, Object> IN_ORDER = Map.of("statement", "In order.");
    private static final Map<String, Object> SHORTCOMINGS =
            Map.of("shortcomings", List.of(Map.of("item", "Manual", "problem", "It bears no date.")));

    private final Api api;
    private final SchemeDescription scheme;
    private final OfficeClock clock;

    Papers(Api api, String scheme, OfficeClock clock) {
        this.api = api;
        this.scheme = SchemeDescription.of(api, scheme);
        this.clock = clock;
    }

    private Papers(Api api, SchemeDescription scheme, OfficeClock clock) {
        this.api = api;
        this.scheme = scheme;
        this.clock = clock;
    }

    /** The same, for an audit of surveillance. */
    Papers inSurveillance() {
        return new Papers(api, scheme.inSurveillance(), clock);
    }

    /** For a scheme by which all can be done on one day. */
    static Papers ofAnyScheme(Api api, OfficeClock clock) {
        return api.get("/api/schemes").all("", "id").stream()
                .map(scheme -> new Papers(api, scheme, clock))
                .filter(papers -> !papers.scheme.asksForNotice())
                .findFirst()
                .orElseThrow();
    }

    SchemeDescription scheme() {
        return scheme;
    }

    AuditPapers audit() {
        return new AuditPapers(scheme, clock);
    }

    /** The bodies of the requests that an act takes on the straight road; none where the scheme has no use for it. */
    List<Map<String, Object>> bodies(Act act) {
        return switch (act) {
            case REPORT_ACTIVITY -> audit().activities();
            case RECORD_MARKS -> List.of(audit().marks(0, true), audit().marks(1, true));
            case REPORT_SURVEY -> audit().surveys(90, null);
            default -> List.of(body(act));
        };
    }

    /** A body of an act. */
    Map<String, Object> body(Act act) {
        var today = clock.today().toString();
        return switch (act) {
            case AMEND -> application();
            case SUBMIT, RELEASE_ACTIVITY, ISSUE_CERTIFICATE -> Map.of();
            case ACCEPT, PASS_DOCUMENTS, CORRECT_DOCUMENTS, REOPEN_EVALUATION, REVIEW, REPORT_RECTIFICATION -> IN_ORDER;
            case RETURN_APPLICATION, RETURN_DOCUMENTS -> SHORTCOMINGS;
            case REJECT -> Map.of("reasons", List.of("Outside our field."));
            case QUOTE_FEES -> Map.of("initial", factors("initial"), "surveillance", factors("surveillance"));
            case SIGN_CONTRACT -> Map.of("number", "HT-1", "signedByClientOn", today, "signedByBodyOn", today);
            case PLAN -> plan(Map.of("an", "leader", "bo", "auditor"));
            case RAISE_OBJECTION -> Map.of("member", "bo", "reason", "Worked for a competitor.");
            case DECIDE_OBJECTION -> Map.of("upheld", false, "reason", "That was ten years ago.");
            case OPEN_VISIT -> Map.of("attendance", List.of("an", "bo"));
            case REPORT_ACTIVITY -> audit().activities().getFirst();
            case RECORD_MARKS -> audit().marks(0, true);
            case REPORT_SURVEY -> AuditPapers.survey("any", 90, null);
            case RAISE_FINDING -> finding("minor");
            case ANSWER_FINDING ->
                Map.of("cause", "Nobody was in charge.", "correction", "Done.", "correctiveAction", "Trained.");
            case VERIFY_FINDING -> verification(true);
            case CONCLUDE -> conclusion("recommended");
            case DECIDE -> grant(scheme.codes("levels").getLast());
            case PROPOSE_TERMINATION -> Map.of("ground", "no-cooperation", "statement", "Nobody answers.");
            case DECIDE_TERMINATION -> Map.of("approved", true, "reason", "It is so.");
            case WITHDRAW -> Map.of("reason", "A change of plans.");
            case ADD_DOCUMENT -> throw new IllegalArgumentException("a document is no JSON");
        };
    }

    /** What opens a case. */
    String request() {
        return Api.json(Map.of("scheme", scheme.id(), "application", application()));
    }

    /** Every item of the checklist, each the first document on file. */
    Map<String, Object> application() {
        var address = Map.of("zh", "虚构市示例路7号", "en", "7 Example Road, Fiction City");
        var head = Map.of("id", "P1", "name", Map.of("zh", "总部", "en", "Head office"), "address", address);
        var application = new LinkedHashMap<String, Object>();
        application.put(
                "applicant",
                Map.of(
                        "name",
                        Map.of("zh", "虚构庚服务有限公司", "en", "Fictional Service G Co., Ltd."),
                        "address",
                        address,
                        "creditCode",
                        APPLICANT));
        application.put(
                "scope",
                Map.of(
                        "places",
                        List.of(head),
                        "activities",
                        List.of(Map.of("zh", "虚构服务", "en", "A fictional service")),
                        "fieldCode",
                        scheme.codes("fieldCodes").getFirst()));
        application.put("designs", true);
        application.put("persons", PERSONS);
        application.put("operatingSince", clock.today().minusYears(1).toString());
        application.put(
                "documents",
                scheme.codes("documents").stream().map(Papers::item).toList());
        if (scheme.certifiesLevelAppliedFor()) {
            application.put("target", scheme.codes("levels").getLast());
        }
        return application;
    }

    private static Map<String, Object> item(String code) {
        return Map.of("code", code, "reference", "Dossier " + code, "documents", List.of("D1"));
    }

    /** With man-days entered where the scheme has no table. */
    private Map<String, Object> factors(String audit) {
        var asked = "{\"audit\": \"%s\", \"persons\": %d}".formatted(audit, PERSONS);
        return api.post("/api/schemes/%s/audit-time".formatted(scheme.id()), asked)
                                .status()
                        == 200
                ? Map.of()
                : Map.of("manualBase", Map.of("days", 2, "reason", "One small place."));
    }

    /** A visit of one day, which each auditor spends there. */
    Map<String, Object> plan(Map<String, String> parts) {
        var plan = new LinkedHashMap<String, Object>(factors("initial"));
        plan.put("from", visit().toString());
        plan.put("to", visit().toString());
        plan.put("purpose", "Initial certification");
        plan.put(
                "team",
                parts.entrySet().stream()
                        .map(part -> member(part.getKey(), part.getValue()))
                        .toList());
        return plan;
    }

    /** The same a day later, so that there is a day before it. */
    Map<String, Object> planOfTomorrow() {
        var plan = new LinkedHashMap<>(plan(Map.of("an", "leader", "bo", "auditor")));
        plan.put("from", visit().plusDays(1).toString());
        plan.put("to", visit().plusDays(1).toString());
        return plan;
    }

    private static Map<String, Object> member(String person, String part) {
        return Map.of("person", person, "part", part, "onSiteDays", part.equals("observer") ? 0 : 1, "offSiteDays", 0);
    }

    /** The day of a visit that is planned today. */
    LocalDate visit() {
        return scheme.asksForNotice() ? clock.today().plusDays(DAYS_OF_NOTICE) : clock.today();
    }

    Map<String, Object> finding(String grade) {
        var finding = new LinkedHashMap<String, Object>();
        finding.put("grade", grade);
        finding.put("criterion", scheme.codes("criteria").getFirst());
        finding.put("evidence", "One of three records is missing.");
        finding.put("dueOn", grade.equals("observation") ? null : in(14));
        return finding;
    }

    Map<String, Object> verification(boolean effective) {
        var verification = new LinkedHashMap<String, Object>();
        verification.put("means", "in-writing");
        verification.put("effective", effective);
        verification.put("statement", "As seen in the records.");
        verification.put("dueOn", effective ? null : in(7));
        return verification;
    }

    Map<String, Object> conclusion(String recommendation) {
        return Map.of("recommendation", recommendation, "statement", "As the sheet shows.");
    }

    Map<String, Object> grant(String level) {
        return Map.of("decision", "grant", "level", level);
    }

    /** For a reason of the scheme's list, where it has one. */
    Map<String, Object> refusal() {
        return refusal(scheme.listedRefusal());
    }

    Map<String, Object> refusal(@Nullable String listed) {
        var reason = new LinkedHashMap<String, Object>();
        reason.put("listed", listed);
        reason.put("statement", "The least that is asked for is not met.");
        return Map.of("decision", "refuse", "reasons", List.of(reason));
    }

    Map<String, Object> timeToRectify() {
        var decision = new LinkedHashMap<>(SHORTCOMINGS);
        decision.put("decision", "rectify");
        decision.put("until", in(30));
        return decision;
    }

    private String in(int days) {
        return clock.today().plusDays(days).toString();
    }
}
