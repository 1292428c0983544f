package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Named;
import java.util.List;

/** A way through every audit, for applicants that design their service and for those that do not (CASE-13). */
final class ModeLint {
    private ModeLint() {}

    static void examine(Edition edition, Findings findings) {
        var modes = edition.modes();
        findings.expect(!modes.clause().isBlank(), "mode.clause")
                .expectCodes("mode", modes.modes().stream().map(Named::code).toList());
        for (var combination : modes.combinations()) {
            findings.expect(!combination.modes().isEmpty(), "mode.empty", combination.audit());
            for (var mode : combination.modes()) {
                findings.expect(modes.knows(mode), "mode.unknown", mode, combination.audit());
            }
        }
        for (var mode : modes.oncePerCycle()) {
            findings.expect(modes.knows(mode), "mode.cycle", mode);
        }
        for (var mode : modes.mystery()) {
            findings.expect(modes.knows(mode), "mode.mystery", mode);
        }
        for (var mode : modes.tests()) {
            findings.expect(modes.knows(mode), "mode.test", mode);
        }
        for (var audit : AuditKind.values()) {
            for (var designs : List.of(true, false)) {
                findings.expect(
                        !modes.accepted(audit, designs).isEmpty(), "mode.none", audit, designs ? "with" : "without");
            }
        }
    }
}
