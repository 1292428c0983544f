package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers that carry their why: reasons with a clause, readings that the edition owns up to, texts that can be read. */
final class AnswerLint {
    private final Edition edition;
    private final Findings findings;
    private final RenderedTexts texts;
    private final Set<String> known;

    AnswerLint(Edition edition, Findings findings) {
        this.edition = edition;
        this.findings = findings;
        texts = new RenderedTexts(findings);
        known = Stream.concat(edition.interpretations().stream(), GeneralProcedure.interpretations().stream())
                .map(Interpretation::id)
                .collect(Collectors.toSet());
    }

    void examine(Rating rating) {
        examine(rating.reasons(), rating.interpretations());
        var level =
                rating.level() == null ? null : edition.level(rating.level()).orElse(null);
        findings.expect(rating.level() == null || level != null, "rating.unknown-level", String.valueOf(rating.level()))
                .expect(!rating.passed() || (level != null && level.certifiable()), "rating.passes-without-level");
        if (rating.next() != null) {
            findings.expect(
                            edition.level(rating.next().level())
                                    .filter(Level::certifiable)
                                    .isPresent(),
                            "rating.unknown-level",
                            rating.next().level())
                    .expect(
                            !rating.next().needs().isEmpty(),
                            "rating.no-needs",
                            rating.next().level());
            rating.next().needs().forEach(need -> texts.render(need.message()));
        }
    }

    void examine(AuditTime time) {
        examine(time.reasons(), time.interpretations());
    }

    private void examine(List<Reason> reasons, List<Interpretation.Applied> interpretations) {
        findings.expect(!reasons.isEmpty(), "answer.no-reason");
        for (var reason : reasons) {
            findings.expect(!reason.rule().isBlank() && !reason.clause().isBlank(), "answer.clause", reason.expected());
            texts.render(reason.message());
        }
        for (var applied : interpretations) {
            var id = applied.interpretation().id();
            findings.expect(known.contains(id), "answer.unlisted", id);
            texts.render(applied.interpretation().message());
        }
    }
}
