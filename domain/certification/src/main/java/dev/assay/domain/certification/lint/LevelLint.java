package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Level;

/** Levels that can be told apart, one of which at least is worth a certificate. */
final class LevelLint {
    private LevelLint() {}

    static void examine(Edition edition, Findings findings) {
        findings.expectCodes("level", edition.levels().stream().map(Level::code).toList())
                .expect(edition.levels().stream().anyMatch(Level::certifiable), "level.none-certifiable");
    }
}
