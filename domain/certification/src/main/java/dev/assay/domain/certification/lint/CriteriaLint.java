package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Named;
import java.util.List;
import java.util.Map;

/** What a sheet can hold: criteria that can be marked, and codes that can be told apart. */
final class CriteriaLint {
    private CriteriaLint() {}

    static void examine(Edition edition, Findings findings) {
        findings.expect(!edition.criteria().isEmpty(), "criterion.none")
                .expectCodes(
                        "criterion",
                        edition.criteria().stream().map(Criterion::code).toList());
        Map.<String, List<Named>>of(
                        "deduction", edition.deductions(), "bonus", edition.bonuses(), "measure", edition.measures())
                .forEach((what, named) -> findings.expectCodes(
                        what, named.stream().map(Named::code).toList()));
        for (var criterion : edition.criteria()) {
            examine(criterion, findings);
        }
    }

    private static void examine(Criterion criterion, Findings findings) {
        var maximum = criterion.maximum();
        if (criterion.mark() != Mark.Kind.POINTS) {
            findings.expect(maximum == null, "criterion.maximum-unused", criterion.code());
        } else if (maximum == null || maximum.signum() <= 0) {
            findings.expect(false, "criterion.maximum-missing", criterion.code());
        } else {
            findings.expect(Mark.Points.isExact(maximum), "criterion.maximum-digits", criterion.code());
        }
    }
}
