package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.scheme.EditionView.CodeAndName;
import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.scheme.EvaluationModes;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Introspected
@Schema(name = "Modes", description = "Evaluation modes that together make a whole evaluation.")
public record ModesView(
        @Schema(
                description =
                        "For which applicants: those that design the service themselves, those that do not, or any",
                type = "string",
                allowableValues = {"with-design", "without-design", "any"})
        String when,

        List<CodeAndName> modes,

        @Schema(
                description =
                        "Of surveillance: the modes carried out at least once in a cycle, whatever the combination; else"
                                + " empty")
        List<CodeAndName> oncePerCycle,

        @Schema(description = "Those of the modes that may be carried out as a mystery visit too")
        List<CodeAndName> mystery,

        @Schema(
                description =
                        "Those of the modes that a subcontracted laboratory carries out, whose report is handed in")
        List<CodeAndName> tests) {

    /** In the order of the audits, and of the document. */
    static Map<String, List<ModesView>> byAudit(EvaluationModes modes) {
        var byAudit = new LinkedHashMap<String, List<ModesView>>();
        for (var audit : AuditKind.values()) {
            byAudit.put(
                    Words.of(audit),
                    modes.combinations().stream()
                            .filter(combination -> combination.audit() == audit)
                            .map(combination -> of(combination, modes))
                            .toList());
        }
        return byAudit;
    }

    private static ModesView of(EvaluationModes.Combination combination, EvaluationModes modes) {
        var when = switch (combination.when()) {
            case WITH -> "with-design";
            case WITHOUT -> "without-design";
            case ANY -> "any";
        };
        return new ModesView(
                when,
                named(combination.modes(), modes),
                combination.audit() == AuditKind.SURVEILLANCE ? named(modes.oncePerCycle(), modes) : List.of(),
                named(both(combination.modes(), modes.mystery()), modes),
                named(both(combination.modes(), modes.tests()), modes));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private static List<CodeAndName> named(Set<String> codes, EvaluationModes modes) {
        return modes.modes().stream()
                .filter(mode -> codes.contains(mode.code()))
                .map(CodeAndName::of)
                .toList();
    }
}
