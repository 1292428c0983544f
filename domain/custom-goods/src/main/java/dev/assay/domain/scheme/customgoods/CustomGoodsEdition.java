package dev.assay.domain.scheme.customgoods;

import static dev.assay.domain.certification.calendar.Within.Base.ISSUE;
import static dev.assay.domain.certification.calendar.Within.Base.RECEIPT;
import static dev.assay.domain.certification.calendar.Within.Base.SURVEILLANCE;
import static dev.assay.domain.certification.calendar.Within.Base.VISIT;

import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Criterion;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Level;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Policies.Subject;
import dev.assay.domain.certification.scheme.StatusReasons;
import dev.assay.domain.certification.scheme.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One edition of CTS OLS/GZ-0056-2025. */
record CustomGoodsEdition(String id, LocalDate effectiveFrom, boolean filed) implements Edition {
    static final String DOCUMENT = "CTS OLS/GZ-0056-2025";

    /** The one result there is; grades are promised (6) and defined nowhere ▲. */
    static final Level CONFORMING = new Level("CONFORMING", CustomGoodsScheme.WORDING.text("level.CONFORMING"), true);

    static final Named SATISFACTION = new Named("satisfaction", CustomGoodsScheme.WORDING.text("measure.satisfaction"));

    private static final Policies POLICIES = GeneralProcedure.policies(36, DOCUMENT + " 6")
            .with(Subject.LOOK_BACK, Within.months(36).of(RECEIPT).under("CASE-02", DOCUMENT + " 4.3(3)"))
            .with(Subject.APPLICATION_REVIEW, Within.workingDays(5).of(RECEIPT).under("CASE-06", DOCUMENT + " 6"))
            .with(Subject.VISIT_NOTICE, Within.workingDays(7).of(VISIT).under("CASE-10", DOCUMENT + " 6"))
            .with(Subject.FIRST_SURVEILLANCE, Within.months(12).of(ISSUE).under("SURV-01", DOCUMENT + " 5(4)"))
            .without(Subject.LATER_SURVEILLANCE)
            .with(
                    Subject.SURVEILLANCE_YEAR,
                    Within.calendarYear().of(SURVEILLANCE).under("SURV-01", DOCUMENT + " 5(4)"));

    private static final Transition TRANSITION =
            new Transition(LocalDate.of(2025, 10, 15), LocalDate.of(2026, 10, 15), DOCUMENT + " foreword");

    @Override
    public String document() {
        return DOCUMENT;
    }

    /** The document is itself the standard; those that its clause 2 names support it. */
    @Override
    public String standard() {
        return DOCUMENT;
    }

    @Override
    public String certificatePrefix() {
        return "CGS";
    }

    @Override
    public List<Named> fieldCodes() {
        return CustomGoodsLists.FIELDS;
    }

    @Override
    public List<Level> levels() {
        return List.of(CONFORMING);
    }

    @Override
    public List<Criterion> criteria() {
        return Requirements.CRITERIA;
    }

    @Override
    public List<Named> measures() {
        return List.of(SATISFACTION);
    }

    @Override
    public List<DocumentRequirement> documents() {
        return CustomGoodsLists.DOCUMENTS;
    }

    @Override
    public EvaluationModes modes() {
        return CustomGoodsLists.MODES;
    }

    @Override
    public Policies policies() {
        return POLICIES;
    }

    /** The document prints no list: a reason in words is asked for, and marked as not from the rule (SUS-01 ▲). */
    @Override
    public StatusReasons reasons() {
        return new StatusReasons(List.of(), List.of(), List.of());
    }

    @Override
    public List<Listed> surveillanceContents() {
        return CustomGoodsLists.SURVEILLANCE_CONTENTS;
    }

    @Override
    public Optional<Transition> transition() {
        return Optional.of(TRANSITION);
    }

    @Override
    public List<Interpretation> interpretations() {
        return Readings.all();
    }

    @Override
    public Outcome<Rating> rate(EvaluationSheet sheet) {
        return ConformityRating.of(sheet);
    }
}
