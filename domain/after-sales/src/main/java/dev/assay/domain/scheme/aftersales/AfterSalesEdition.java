package dev.assay.domain.scheme.aftersales;

import static dev.assay.domain.certification.calendar.Within.Base.DEMAND;
import static dev.assay.domain.certification.calendar.Within.Base.EXPIRY;
import static dev.assay.domain.certification.calendar.Within.Base.FINDING;
import static dev.assay.domain.certification.calendar.Within.Base.ISSUE;
import static dev.assay.domain.certification.calendar.Within.Base.RECEIPT;
import static dev.assay.domain.certification.calendar.Within.Base.SURVEILLANCE;
import static dev.assay.domain.certification.calendar.Within.Base.SUSPENSION;
import static dev.assay.domain.certification.calendar.Within.Base.VISIT;

import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
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
import dev.assay.domain.certification.scheme.StatusReasons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The one edition there is; its document prints neither number nor date, so both are ours ▲. */
record AfterSalesEdition(Items items) implements Edition {
    static final String DOCUMENT = "DNI SH";

    private static final Policies POLICIES = GeneralProcedure.policies(36, DOCUMENT + " 5.5.2")
            .with(Subject.LOOK_BACK, Within.months(12).of(RECEIPT).under("CASE-02", DOCUMENT + " 5.1 F"))
            .with(Subject.OPERATION, Within.months(3).of(VISIT).under("CASE-03", DOCUMENT + " 5.1 D"))
            .with(Subject.FIRST_SURVEILLANCE, Within.months(12).of(ISSUE).under("SURV-01", DOCUMENT + " 5.6.1"))
            .with(Subject.LATER_SURVEILLANCE, Within.months(12).of(SURVEILLANCE).under("SURV-01", DOCUMENT + " 5.6.1"))
            .with(Subject.CORRECTION, Within.months(2).of(FINDING).under("CASE-15", DOCUMENT + " 5.6.5"))
            .without(Subject.RECERTIFICATION_OPENING)
            .with(Subject.RECERTIFICATION_CLOSING, Within.months(3).of(EXPIRY).under("REC-01", DOCUMENT + " 5.7.1"))
            .with(Subject.SUSPENSION, Within.months(6).of(SUSPENSION).under("SUS-02", DOCUMENT + " 6.7.3"))
            .with(Subject.MISUSE_CORRECTION, Within.months(2).of(DEMAND).under("MARK-01", DOCUMENT + " 6.9.1(6)"));

    @Override
    public String id() {
        return "2026";
    }

    @Override
    public String document() {
        return DOCUMENT;
    }

    @Override
    public String standard() {
        return "GB/T 27922-2011, CTS DNISC1105-2026";
    }

    @Override
    public LocalDate effectiveFrom() {
        return LocalDate.of(2026, 1, 1);
    }

    @Override
    public boolean filed() {
        return true;
    }

    @Override
    public String certificatePrefix() {
        return "SH";
    }

    @Override
    public List<Named> fieldCodes() {
        return AfterSalesLists.FIELDS;
    }

    @Override
    public List<Level> levels() {
        return Star.levels();
    }

    @Override
    public List<Criterion> criteria() {
        return items.criteria();
    }

    @Override
    public List<Named> deductions() {
        return AfterSalesLists.DEDUCTIONS;
    }

    @Override
    public List<Named> bonuses() {
        return AfterSalesLists.BONUSES;
    }

    @Override
    public Optional<Catalogue> catalogue() {
        return Optional.of(items.catalogue());
    }

    @Override
    public List<DocumentRequirement> documents() {
        return AfterSalesLists.DOCUMENTS;
    }

    @Override
    public EvaluationModes modes() {
        return AfterSalesLists.MODES;
    }

    @Override
    public Policies policies() {
        return POLICIES;
    }

    @Override
    public StatusReasons reasons() {
        return AfterSalesLists.REASONS;
    }

    @Override
    public boolean waivesDocumentReview() {
        return true;
    }

    @Override
    public Text nameOf(Recommendation recommendation) {
        return AfterSalesScheme.WORDING.text("recommendation." + recommendation);
    }

    @Override
    public List<Listed> surveillanceContents() {
        return AfterSalesLists.SURVEILLANCE_CONTENTS;
    }

    @Override
    public List<Listed> surveillanceTriggers() {
        return AfterSalesLists.SURVEILLANCE_TRIGGERS;
    }

    @Override
    public List<Listed> certificateContents() {
        return AfterSalesLists.CERTIFICATE_CONTENTS;
    }

    @Override
    public List<Interpretation> interpretations() {
        return Readings.all();
    }

    @Override
    public Outcome<AuditTime> auditTime(AuditTimeRequest request) {
        return AfterSalesAuditTime.of(request);
    }

    @Override
    public Outcome<Rating> rate(EvaluationSheet sheet) {
        return StarRating.of(sheet, items);
    }
}
