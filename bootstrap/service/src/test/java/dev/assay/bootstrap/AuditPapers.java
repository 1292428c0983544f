package dev.assay.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two auditors hand in on the one day of their visit: every mode, every mark, every survey. */
record AuditPapers(SchemeDescription scheme, OfficeClock clock) {
    private static final BigDecimal GOOD = new BigDecimal("0.85");
    private static final BigDecimal POOR = new BigDecimal("0.2");

    /** The day of each of them, shared out among the modes: the first takes what the others leave of it. */
    List<Map<String, Object>> activities() {
        var modes = scheme.modes();
        var share = BigDecimal.ONE.divide(BigDecimal.valueOf(modes.size()), 2, RoundingMode.DOWN);
        var rest = BigDecimal.ONE.subtract(share.multiply(BigDecimal.valueOf(modes.size() - 1L)));
        return modes.stream()
                .map(mode -> {
                    var days = mode.equals(modes.getFirst()) ? rest : share;
                    return activity(mode, "on-site", Map.of("an", days, "bo", days));
                })
                .toList();
    }

    private Map<String, Object> activity(String mode, String manner, Map<String, BigDecimal> efforts) {
        var activity = new LinkedHashMap<String, Object>();
        activity.put("mode", mode);
        activity.put("place", "P1");
        activity.put("from", clock.today().toString());
        activity.put("to", clock.today().toString());
        activity.put("manner", manner);
        activity.put(
                "efforts",
                efforts.entrySet().stream()
                        .map(effort -> Map.of("person", effort.getKey(), "days", effort.getValue()))
                        .toList());
        activity.put("summary", "Interviews, records sampled, work observed.");
        if (scheme.modesOf("tests").contains(mode)) {
            activity.put("testReport", Map.of("laboratory", "Fictional Laboratory", "number", "T-1"));
        }
        return activity;
    }

    /** Where the scheme knows such visits. */
    Optional<Map<String, Object>> mysteryVisit(String summary) {
        return scheme.modesOf("mystery").stream().findFirst().map(mode -> {
            var visit = activity(mode, "mystery", Map.of("bo", BigDecimal.ONE));
            visit.put("summary", summary);
            return visit;
        });
    }

    /** Half of the marks: the first or the second. */
    Map<String, Object> marks(int half, boolean good) {
        var criteria = scheme.criteria();
        var middle = criteria.size() / 2;
        var marks = new LinkedHashMap<String, Object>();
        (half == 0 ? criteria.subList(0, middle) : criteria.subList(middle, criteria.size()))
                .forEach(criterion -> marks.put(criterion.path("code").asText(), mark(criterion, good)));
        return marks(marks);
    }

    /** Of a sample, or of everything if there is none. */
    Map<String, Object> marksOf(Set<String> sample, BigDecimal share) {
        var marks = new LinkedHashMap<String, Object>();
        scheme.criteria().stream()
                .filter(criterion -> sample.isEmpty()
                        || sample.contains(criterion.path("code").asText()))
                .forEach(criterion -> marks.put(
                        criterion.path("code").asText(),
                        criterion.path("mark").asText().equals("points")
                                ? criterion.path("maximum").decimalValue().multiply(share)
                                : mark(criterion, true)));
        return marks(marks);
    }

    Map<String, Object> marks(Map<String, Object> marks) {
        return Map.of("mode", scheme.modes().getFirst(), "marks", marks, "evidence", "Interviews and records.");
    }

    /** Poor enough to fail anywhere, and nowhere a nonconformity that had to be raised. */
    private static Object mark(JsonNode criterion, boolean good) {
        return switch (criterion.path("mark").asText()) {
            case "points" -> criterion.path("maximum").decimalValue().multiply(good ? GOOD : POOR);
            case "fulfilment" -> good ? "full" : "unmet";
            default -> "conforms";
        };
    }

    /** Of each measure of the scheme. */
    List<Map<String, Object>> surveys(int satisfied, @Nullable String improvement) {
        return scheme.codes("measures").stream()
                .map(measure -> survey(measure, satisfied, improvement))
                .toList();
    }

    static Map<String, Object> survey(String measure, int satisfied, @Nullable String improvement) {
        var survey = new LinkedHashMap<String, Object>();
        survey.put("measure", measure);
        survey.put("sampled", 100);
        survey.put("satisfied", satisfied);
        survey.put("population", 2_000);
        survey.put("sampling", "Drawn at random by order number.");
        survey.put("improvement", improvement);
        return survey;
    }
}
