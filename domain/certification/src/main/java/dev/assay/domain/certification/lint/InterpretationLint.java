package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import java.util.stream.Stream;

/** Readings of ours that can be named and read, beside those of the general procedure. */
final class InterpretationLint {
    private InterpretationLint() {}

    static void examine(Edition edition, Findings findings) {
        var all = Stream.concat(edition.interpretations().stream(), GeneralProcedure.interpretations().stream())
                .toList();
        findings.expectCodes(
                "interpretation", all.stream().map(Interpretation::id).toList());
        var texts = new RenderedTexts(findings);
        for (var interpretation : edition.interpretations()) {
            findings.expect(!interpretation.rule().isBlank(), "interpretation.rule", interpretation.id());
            texts.render(interpretation.message());
        }
    }
}
