package dev.assay.domain.scheme.customgoods;

import static dev.assay.domain.certification.evaluation.Mark.Finding.CONFORMS;
import static dev.assay.domain.certification.evaluation.Mark.Finding.MAJOR;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Mark.Finding;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.SheetCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Whether a sheet conforms: every requirement does, and enough of the users asked are satisfied (CG-01 to CG-03).
 *
 * @param nonconformities what does not conform, in the order of the document
 */
record ConformityRating(List<Nonconformity> nonconformities, Satisfaction satisfaction) {
    private static final Wording WORDING = CustomGoodsScheme.WORDING;
    private static final String DOCUMENT = CustomGoodsEdition.DOCUMENT;
    private static final SheetCheck CHECK =
            new SheetCheck(Requirements.CRITERIA, "CG-01", "CG-01", Set.of(SheetCheck.Part.MEASURES));

    private record Nonconformity(Criterion criterion, Finding finding) {
        Reason reason() {
            return new Reason(
                    "CG-01",
                    Requirements.clause(criterion.code()),
                    "conforms",
                    finding.name().toLowerCase(Locale.ROOT),
                    false,
                    WORDING.message("CG-01." + finding, criterion.code(), criterion.name()));
        }

        Rating.Need need() {
            return new Rating.Need(WORDING.message("next.correct", criterion.code(), criterion.name()), null);
        }
    }

    static Outcome<Rating> of(EvaluationSheet sheet) {
        var breaches = CHECK.faultsIn(sheet);
        Satisfaction.check(sheet, breaches);
        return breaches.orDone(() -> judged(sheet).rating());
    }

    private static ConformityRating judged(EvaluationSheet sheet) {
        var nonconformities = new ArrayList<Nonconformity>();
        for (var criterion : Requirements.CRITERIA) {
            if (sheet.marks().get(criterion.code()) instanceof Finding finding && finding != CONFORMS) {
                nonconformities.add(new Nonconformity(criterion, finding));
            }
        }
        var survey = Objects.requireNonNull(sheet.measures().get(CustomGoodsEdition.SATISFACTION.code()));
        return new ConformityRating(nonconformities, new Satisfaction(survey));
    }

    private Rating rating() {
        var conforms = conforms();
        return new Rating(
                conforms,
                conforms ? CustomGoodsEdition.CONFORMING.code() : null,
                null,
                reasons(),
                interpretations(),
                conforms ? null : next());
    }

    private boolean conforms() {
        return nonconformities.isEmpty() && satisfaction.suffices();
    }

    private List<Reason> reasons() {
        var all = Requirements.CRITERIA.size();
        var conforming = all - nonconformities.size();
        var reasons = new ArrayList<Reason>();
        reasons.add(new Reason(
                "CG-01",
                DOCUMENT + " 4",
                "≥ " + all,
                Integer.toString(conforming),
                conforming == all,
                WORDING.message("CG-01.conforming", Integer.toString(conforming), Integer.toString(all))));
        nonconformities.forEach(nonconformity -> reasons.add(nonconformity.reason()));
        reasons.add(new Reason(
                "CG-02",
                DOCUMENT + " 5(3), 6",
                "≥ %d %%".formatted(Satisfaction.PERCENT),
                satisfaction.percent(),
                satisfaction.suffices(),
                satisfactionMessage()));
        return reasons;
    }

    private Message satisfactionMessage() {
        return WORDING.message(
                satisfaction.suffices() ? "CG-02.reached" : "CG-02.not-reached",
                Integer.toString(satisfaction.sampled()),
                Integer.toString(satisfaction.satisfied()),
                satisfaction.percent());
    }

    private List<Interpretation.Applied> interpretations() {
        var applied = new ArrayList<Interpretation.Applied>();
        if (!nonconformities.isEmpty()) {
            var minorOnly = nonconformities.stream().noneMatch(found -> found.finding() == MAJOR);
            applied.add(Readings.JUDGED_AGAIN.applied(minorOnly && satisfaction.suffices()));
        }
        if (satisfaction.isExactlyAtTheLimit()) {
            applied.add(Readings.EIGHTY_INCLUDED.applied(conforms()));
        }
        if (!satisfaction.suffices()) {
            applied.add(Readings.BLOCK.applied(false));
        }
        applied.add(Readings.ONE_RESULT.applied(false));
        return applied;
    }

    private Rating.NextLevel next() {
        var needs = new ArrayList<Rating.Need>();
        nonconformities.forEach(nonconformity -> needs.add(nonconformity.need()));
        if (!satisfaction.suffices()) {
            needs.add(new Rating.Need(
                    WORDING.message(
                            "next.satisfied",
                            Long.toString(satisfaction.missing()),
                            Integer.toString(satisfaction.sampled())),
                    null));
        }
        return new Rating.NextLevel(CustomGoodsEdition.CONFORMING.code(), needs);
    }
}
