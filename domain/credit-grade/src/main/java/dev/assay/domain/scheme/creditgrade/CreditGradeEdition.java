package dev.assay.domain.scheme.creditgrade;

import static dev.assay.domain.certification.calendar.Within.Base.APPEAL;
import static dev.assay.domain.certification.calendar.Within.Base.DECISION;
import static dev.assay.domain.certification.calendar.Within.Base.EXPIRY;
import static dev.assay.domain.certification.calendar.Within.Base.ISSUE;
import static dev.assay.domain.certification.calendar.Within.Base.RECEIPT;
import static dev.assay.domain.certification.calendar.Within.Base.STATUS_CHANGE;
import static dev.assay.domain.certification.calendar.Within.Base.SURVEILLANCE;
import static dev.assay.domain.certification.calendar.Within.Base.SUSPENSION;
import static dev.assay.domain.certification.calendar.Within.Base.VISIT;

import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
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
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Policies.Subject;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.time.LocalDate;
import java.util.List;

/** One edition of CCT/GZ-SC01-02. */
record CreditGradeEdition(String id, String standard, LocalDate effectiveFrom, boolean filed, Comparison comparison)
        implements Edition {
    static final String DOCUMENT = "CCT/GZ-SC01-02";

    private static final Policies POLICIES = GeneralProcedure.policies(36, DOCUMENT + " 7.1")
            .with(Subject.LOOK_BACK, Within.months(12).of(RECEIPT).under("CASE-02", DOCUMENT + " 6.1.1(4)"))
            .with(Subject.OPERATION, Within.months(3).of(VISIT).under("CASE-03", DOCUMENT + " 6.1.2(5)"))
            .with(Subject.FIRST_SURVEILLANCE, Within.months(12).of(ISSUE).under("SURV-01", DOCUMENT + " 8.1.1"))
            .with(Subject.LATER_SURVEILLANCE, Within.months(15).of(SURVEILLANCE).under("SURV-01", DOCUMENT + " 8.1.1"))
            .with(
                    Subject.SURVEILLANCE_YEAR,
                    Within.calendarYear().of(SURVEILLANCE).under("SURV-01", DOCUMENT + " 8.1.1"))
            .with(Subject.RECERTIFICATION_OPENING, Within.months(3).of(EXPIRY).under("REC-01", DOCUMENT + " 8.2"))
            .with(Subject.SUSPENSION, Within.months(6).of(SUSPENSION).under("SUS-02", DOCUMENT + " 9.1"))
            .with(Subject.APPEAL, Within.workingDays(10).of(DECISION).under("APP-01", DOCUMENT + " 11"))
            .with(Subject.APPEAL_ANSWER, Within.months(1).of(APPEAL).under("APP-01", DOCUMENT + " 11"))
            .with(Subject.STATUS_REPORT, Within.workingDays(5).of(STATUS_CHANGE).under("REP-01", DOCUMENT + " 10"));

    @Override
    public String document() {
        return DOCUMENT;
    }

    @Override
    public String certificatePrefix() {
        return "ECE";
    }

    @Override
    public List<Named> fieldCodes() {
        return CreditLists.FIELDS;
    }

    @Override
    public List<Level> levels() {
        return Grade.levels();
    }

    @Override
    public List<Criterion> criteria() {
        return Indicators.CRITERIA;
    }

    @Override
    public List<DocumentRequirement> documents() {
        return CreditLists.DOCUMENTS;
    }

    @Override
    public EvaluationModes modes() {
        return CreditLists.MODES;
    }

    @Override
    public Policies policies() {
        return POLICIES;
    }

    @Override
    public StatusReasons reasons() {
        return CreditLists.REASONS;
    }

    /** The total decides anew whether the grade is kept, raised or lowered (8.1.3, 8.2). */
    @Override
    public boolean regradesAtSurveillance() {
        return true;
    }

    @Override
    public boolean waivesDocumentReview() {
        return true;
    }

    @Override
    public List<Interpretation> interpretations() {
        return Readings.all();
    }

    @Override
    public Outcome<AuditTime> auditTime(AuditTimeRequest request) {
        return CreditAuditTime.of(request);
    }

    @Override
    public Outcome<Rating> rate(EvaluationSheet sheet) {
        return CreditRating.of(sheet, comparison);
    }
}
