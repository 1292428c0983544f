package dev.assay.domain.scheme.masspersonalisation;

import static dev.assay.domain.certification.calendar.Within.Base.ACCEPTANCE;
import static dev.assay.domain.certification.calendar.Within.Base.DECISION;
import static dev.assay.domain.certification.calendar.Within.Base.EXPIRY;
import static dev.assay.domain.certification.calendar.Within.Base.RECEIPT;
import static dev.assay.domain.certification.calendar.Within.Base.SURVEILLANCE;
import static dev.assay.domain.certification.calendar.Within.Base.SUSPENSION;

import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Catalogue;
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
import dev.assay.domain.certification.scheme.Sampling;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One edition of the rules for mass personalised customisation service. */
record PersonalisationEdition(String id, LocalDate effectiveFrom, boolean filed, Clauses clauses) implements Edition {
    /** The document prints no number of its own; this is what its clauses are quoted by. */
    static final String DOCUMENT = "CESI-MPC";

    private static final Policies POLICIES = GeneralProcedure.policies(36, DOCUMENT + " 5.1")
            .with(Subject.APPLICATION_REVIEW, Within.workingDays(5).of(RECEIPT).under("CASE-06", DOCUMENT + " 4.2"))
            .with(Subject.DECISION, Within.workingDays(60).of(ACCEPTANCE).under("CASE-19", DOCUMENT + " 4.7"))
            .with(Subject.FIRST_SURVEILLANCE, Within.months(12).of(DECISION).under("SURV-01", DOCUMENT + " 4.5.1"))
            .without(Subject.LATER_SURVEILLANCE)
            .with(
                    Subject.SURVEILLANCE_YEAR,
                    Within.calendarYear().of(SURVEILLANCE).under("SURV-01", DOCUMENT + " 4.5.1"))
            .with(Subject.RECERTIFICATION_OPENING, Within.months(6).of(EXPIRY).under("REC-01", DOCUMENT + " 5.1"))
            .with(Subject.SUSPENSION, Within.months(6).of(SUSPENSION).under("SUS-02", DOCUMENT + " 5.3"));

    @Override
    public String document() {
        return DOCUMENT;
    }

    @Override
    public String standard() {
        return "GB/T 42202-2022";
    }

    @Override
    public String certificatePrefix() {
        return "MPC";
    }

    @Override
    public List<Named> fieldCodes() {
        return PersonalisationLists.FIELDS;
    }

    @Override
    public List<Level> levels() {
        return CapabilityLevel.LEVELS;
    }

    @Override
    public List<Criterion> criteria() {
        return clauses.whole().criteria();
    }

    @Override
    public boolean certifiesLevelAppliedFor() {
        return true;
    }

    @Override
    public Optional<Catalogue> catalogue() {
        return Optional.of(clauses.catalogue());
    }

    @Override
    public List<DocumentRequirement> documents() {
        return PersonalisationLists.DOCUMENTS;
    }

    @Override
    public EvaluationModes modes() {
        return PersonalisationLists.MODES;
    }

    @Override
    public Policies policies() {
        return POLICIES;
    }

    @Override
    public StatusReasons reasons() {
        return PersonalisationLists.REASONS;
    }

    @Override
    public List<Listed> surveillanceContents() {
        return PersonalisationLists.SURVEILLANCE_CONTENTS;
    }

    @Override
    public List<Listed> surveillanceTriggers() {
        return PersonalisationLists.SURVEILLANCE_TRIGGERS;
    }

    @Override
    public List<Interpretation> interpretations() {
        return Readings.all(clauses.catalogue().placeholder());
    }

    @Override
    public Optional<Sampling> sampling() {
        return Optional.of(SampleCheck.sampling(clauses));
    }

    @Override
    public Outcome<Rating> rate(EvaluationSheet sheet) {
        return CapabilityRating.of(sheet, clauses);
    }

    @Override
    public Outcome<Rating> rateSample(EvaluationSheet sheet, Set<String> sample) {
        return SampleRating.of(sheet, sample, clauses);
    }
}
