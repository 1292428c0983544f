package dev.assay.domain.certification.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What may follow what, written down apart from the code: state, event, next state. It says nothing of conditions, only that
 * no other step exists.
 */
final class Transitions {
    private static final String UNDERWAY = """
            document-added        .
            termination-proposed  .
            termination-declined  .
            case-terminated       terminated
            case-withdrawn        withdrawn
            """;

    private static final String OBJECTING = """
            objection-raised      .
            objection-dismissed   .
            objection-upheld      contracted
            """;

    private static final String WRITING = """
            application-amended   .
            document-added        .
            application-submitted submitted
            case-withdrawn        withdrawn
            """;

    private static final Map<String, Map<String, String>> TABLE = new HashMap<>();

    static {
        from("draft", WRITING);
        from("returned", WRITING, """
                application-rejected  rejected
                """);
        from("submitted", """
                document-added        .
                application-accepted  accepted
                application-returned  returned
                application-rejected  rejected
                case-withdrawn        withdrawn
                """);
        from("accepted", UNDERWAY, """
                fees-quoted           .
                contract-signed       contracted
                """);
        from("contracted", UNDERWAY, """
                audit-planned         planned|evaluating
                """);
        from("planned", UNDERWAY, OBJECTING, """
                audit-planned         planned
                documents-passed      documents-passed
                documents-waived      documents-passed
                documents-returned    documents-returned
                """);
        from("documents-returned", UNDERWAY, OBJECTING, """
                documents-corrected   planned
                """);
        from("documents-passed", UNDERWAY, OBJECTING, """
                audit-planned         planned
                activity-reported     .
                activity-released     .
                visit-opened          evaluating
                """);
        from("evaluating", UNDERWAY, OBJECTING, """
                audit-planned         .
                activity-reported     .
                activity-released     .
                marks-recorded        .
                survey-reported       .
                finding-raised        .
                finding-answered      .
                finding-verified      .
                visit-concluded       concluded
                """);
        from("concluded", UNDERWAY, """
                activity-released     .
                finding-raised        .
                finding-answered      .
                finding-verified      .
                evaluation-reopened   evaluating
                audit-planned         evaluating
                case-reviewed         reviewed
                """);
        // Whatever is added after the review makes it void; a proposal to terminate is not on what was reviewed.
        from("reviewed", UNDERWAY, """
                document-added        concluded
                finding-raised        concluded
                finding-answered      concluded
                finding-verified      concluded
                evaluation-reopened   evaluating
                audit-planned         evaluating
                certification-decided granted|refused|rectifying
                surveillance-decided  completed
                """);
        from("rectifying", UNDERWAY, """
                rectification-reported evaluating
                certification-decided  refused
                """);
        from("granted", """
                certificate-granted   certified
                case-withdrawn        withdrawn
                """);
        for (var closed : new String[] {"rejected", "refused", "certified", "completed"}) {
            from(closed);
        }
        for (var endedEarly : new String[] {"terminated", "withdrawn"}) {
            from(endedEarly, """
                    activity-released     .
                    """);
        }
    }

    private Transitions() {}

    private static void from(String state, String... rows) {
        var steps = new TreeMap<String, String>();
        for (var row : String.join("", rows).lines().toList()) {
            var columns = row.strip().split(" +", 2);
            steps.put(columns[0], columns[1].equals(".") ? state : columns[1]);
        }
        TABLE.put(state, steps);
    }

    /** Whether an event may come in a state and lead to another. */
    static boolean allow(String state, String event, String next) {
        return Optional.ofNullable(TABLE.get(state))
                .map(steps -> steps.get(event))
                .filter(to -> List.of(to.split("\\|")).contains(next))
                .isPresent();
    }

    static Set<String> states() {
        return TABLE.keySet();
    }
}
