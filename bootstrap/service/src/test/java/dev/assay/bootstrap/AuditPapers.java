package dev.assay.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What two auditors hand in on the one day of their visit: every mode, every mark, every survey. */
record AuditPapers(SchemeDescription scheme, OfficeClock clock) {
    private static final BigDecimal GOOD = new BigDecimal("0.85");
    private static final BigDecimal POOR = new BigDecimal("0.2");

    /** The day of each of them, shared out among the modes. */
    List<Map<String, Object>> activities() {
        var share = BigDecimal.ONE.divide(BigDecimal.valueOf(scheme.modes().size()), 2, RoundingMode.UP);
        return scheme.modes().stream()
                .map(mode -> activity(mode, "on-site", Map.of("an", share, "bo", share)))
                .toList();
    }

    private Map<String, Object> activity(String mode, String manner, Map<String, BigDecimal> efforts) {
        return Map.of(
                "mode",
                mode,
                "place",
                "P1",
                "from",
                clock.today().toString(),
                "to",
                clock.today().toString(),
                "manner",
                manner,
                "efforts",
                efforts.entrySet().stream()
                        .map(effort -> Map.of("person", effort.getKey(), "days", effort.getValue()))
                        .toList(),
                "summary",
                "Interviews, records sampled, work observed.");
    }

    Map<String, Object> mysteryVisit(String summary) {
        var visit = new LinkedHashMap<>(activity(scheme.modes().getFirst(), "mystery", Map.of("bo", BigDecimal.ONE)));
        visit.put("summary", summary);
        return visit;
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
