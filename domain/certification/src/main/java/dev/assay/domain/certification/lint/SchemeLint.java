package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.lint.LintFault.Area;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Examines schemes; pure, and quick enough to run whenever one is loaded. */
public final class SchemeLint {
    private static final Map<Area, BiConsumer<Edition, Findings>> DESCRIPTION = new LinkedHashMap<>();

    static {
        DESCRIPTION.put(Area.FIELDS, FieldLint::examine);
        DESCRIPTION.put(Area.LEVELS, LevelLint::examine);
        DESCRIPTION.put(Area.CRITERIA, CriteriaLint::examine);
        DESCRIPTION.put(Area.DOCUMENTS, DocumentLint::examine);
        DESCRIPTION.put(Area.MODES, ModeLint::examine);
        DESCRIPTION.put(Area.LISTS, ListLint::examine);
        DESCRIPTION.put(Area.POLICIES, PolicyLint::examine);
        DESCRIPTION.put(Area.INTERPRETATIONS, InterpretationLint::examine);
        DESCRIPTION.put(Area.AUDIT_TIME, AuditTimeLint::examine);
    }

    private SchemeLint() {}

    /** Every fault of a scheme and its editions; empty if it is sound. A scheme that throws is at fault, too. */
    public static List<LintFault> faultsIn(CertificationScheme scheme) {
        var faults = new ArrayList<>(
                examined(scheme, null, Area.SCHEME, findings -> EditionOrderLint.examine(scheme, findings)));
        for (var edition : scheme.editions()) {
            faults.addAll(faultsIn(scheme, edition));
        }
        return faults;
    }

    private static List<LintFault> faultsIn(CertificationScheme scheme, Edition edition) {
        var faults = new ArrayList<LintFault>();
        DESCRIPTION.forEach((area, lint) ->
                faults.addAll(examined(scheme, edition, area, findings -> lint.accept(edition, findings))));
        // Sheets to probe with are made from levels and criteria; with faults in those every probe would fail.
        if (faults.stream().noneMatch(fault -> fault.area() == Area.LEVELS || fault.area() == Area.CRITERIA)) {
            faults.addAll(examined(scheme, edition, Area.RATING, findings -> RatingLint.examine(edition, findings)));
            faults.addAll(
                    examined(scheme, edition, Area.SAMPLING, findings -> SamplingLint.examine(edition, findings)));
        }
        return faults;
    }

    private static List<LintFault> examined(
            CertificationScheme scheme, @Nullable Edition edition, Area area, Consumer<Findings> lint) {
        var findings = new Findings(scheme.id(), edition == null ? null : edition.id(), area);
        try {
            lint.accept(findings);
        } catch (RuntimeException broken) {
            findings.expect(false, "throws", broken.toString());
        }
        return findings.all();
    }
}
