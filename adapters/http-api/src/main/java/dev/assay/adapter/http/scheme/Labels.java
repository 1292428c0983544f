package dev.assay.adapter.http.scheme;

import dev.assay.adapter.http.problem.Faults;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.scheme.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the author of a sheet takes each criterion's code to mean. */
public final class Labels {
    public static final String DESCRIPTION = """
            What the author of the sheet takes each code to mean. A label that is neither the Chinese nor the English name
            of its criterion is refused, so that no mark is keyed into the wrong row. Optional, and not kept.""";
    public static final String EXAMPLE = "{\"1.1.1\": \"发展战略\"}";

    private Labels() {}

    /** A breach for every label that is not its criterion's name in the edition. */
    public static List<Breach> misplaced(@Nullable Map<String, String> labels, Edition edition) {
        var faults = new Faults();
        if (labels != null) {
            labels.forEach((code, label) -> check(code, label, edition, faults));
        }
        return faults.breaches();
    }

    private static void check(String code, String label, Edition edition, Faults faults) {
        var field = "labels." + code;
        edition.criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        criterion -> {
                            var name = criterion.name();
                            if (!label.equals(name.zh()) && !label.equals(name.en())) {
                                faults.add(field, "label.other", code, name.zh(), name.en(), label);
                            }
                        },
                        () -> faults.add(field, "label.unknown", code));
    }
}
