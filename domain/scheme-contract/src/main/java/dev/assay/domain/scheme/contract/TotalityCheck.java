package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.AuditTimeRequest.Factors;
import dev.assay.domain.certification.audit.AuditTimeRequest.ManualBase;
import java.math.BigDecimal;
import java.util.Set;

/** A function that is total: every valid sheet rates, and every size of organisation has an audit time. */
final class TotalityCheck {
    private static final int LARGEST_ORGANISATION = 50_000;
    private static final Factors BY_HAND =
            new Factors(Set.of(), Set.of(), new ManualBase(BigDecimal.valueOf(100), "planned by hand"));

    private TotalityCheck() {}

    static void examine(Trial trial) {
        trial.uses().shapes().forEach(shape -> trial.rate(shape.best()));
        var sheets = trial.sheets();
        for (int round = 0; round < Trial.ROUNDS; round++) {
            var sheet = sheets.next();
            try {
                trial.rate(sheet);
            } catch (RuntimeException thrown) {
                trial.fault("throws %s on a valid sheet%n%s".formatted(thrown, sheet));
            }
            timeAnAudit(trial);
        }
    }

    private static void timeAnAudit(Trial trial) {
        var persons = 1 + trial.random().nextInt(LARGEST_ORGANISATION);
        for (var audit : AuditKind.values()) {
            var answer = trial.edition().auditTime(new AuditTimeRequest(audit, persons, 1, BY_HAND));
            trial.expect(
                    answer.breaches().isEmpty(),
                    () -> "no audit time (%s) for %d persons even with a manual base: %s"
                            .formatted(audit, persons, answer.breaches()));
        }
    }
}
