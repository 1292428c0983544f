package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.audit.AuditTime;
import dev.assay.domain.certification.audit.AuditTimeRequest;
import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.explanation.Interpretation;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One edition of a scheme's rules: everything that the platform must know to run cases under it. A case keeps the edition
 * of the day its application was received.
 */
public interface Edition {

    /** As the document prints it, such as {@code B/1}; unique within the scheme. */
    String id();

    /** The rule document's number, such as {@code CCT/GZ-SC01-02}. */
    String document();

    /** The standard that services are certified against. */
    String standard();

    LocalDate effectiveFrom();

    /** Whether the body has marked this edition as filed with the regulator; only then may it be used to issue (CASE-22). */
    boolean filed();

    /** Upper-case ASCII letters that begin its certificates' numbers. */
    String certificatePrefix();

    /** The technical fields that certificates may cover (CASE-05); at least one. */
    List<Named> fieldCodes();

    /** Every level, lowest first. */
    List<Level> levels();

    /** Every criterion, in the order of the document. */
    List<Criterion> criteria();

    /** Special deductions, where the scheme has them. */
    default List<Named> deductions() {
        return List.of();
    }

    /** Special bonuses, where the scheme has them. */
    default List<Named> bonuses() {
        return List.of();
    }

    /** What is measured beside the criteria, such as {@code satisfaction}, where the scheme measures anything. */
    default List<Named> measures() {
        return List.of();
    }

    /** Whether a certificate is for the level applied for rather than the highest reached, so that sheets name a target. */
    default boolean certifiesLevelAppliedFor() {
        return false;
    }

    /** The catalogue its criteria come from; empty where its document states them itself. */
    default Optional<Catalogue> catalogue() {
        return Optional.empty();
    }

    /** What is to be submitted with an application (CASE-04). */
    List<DocumentRequirement> documents();

    /** The evaluation modes, and which of them make a whole evaluation (CASE-13). */
    EvaluationModes modes();

    /** The time limits of the scheme; those of the general procedure where its document names none. */
    Policies policies();

    /** The closed lists of reasons for which a certificate's status changes, or certification is refused. */
    StatusReasons reasons();

    /** What the conclusion of a visit is called (CASE-14). */
    default Text nameOf(Recommendation recommendation) {
        return GeneralProcedure.nameOf(recommendation);
    }

    /** What surveillance looks at, at least. */
    default List<Listed> surveillanceContents() {
        return GeneralProcedure.surveillanceContents();
    }

    /** Whether surveillance and recertification grade anew, up or down, by what the sheet then rates (SURV-03). */
    default boolean regradesAtSurveillance() {
        return false;
    }

    /** Whether recertification may do without the review of documents where nothing major has changed (CASE-12). */
    default boolean waivesDocumentReview() {
        return false;
    }

    /** The sample of criteria that surveillance judges at least (SURV-02); empty where it judges them all. */
    default Optional<Sampling> sampling() {
        return Optional.empty();
    }

    /** For what surveillance may be added to the regular one (SURV-04). */
    default List<Listed> surveillanceTriggers() {
        return GeneralProcedure.surveillanceTriggers();
    }

    /** What a certificate states, at least (CERT-01). */
    default List<Listed> certificateContents() {
        return GeneralProcedure.certificateContents();
    }

    /** What is charged for (FEE-01). */
    default List<Listed> fees() {
        return GeneralProcedure.fees();
    }

    /** By when certificates and applications of an older edition must have moved to this one (CASE-21), where it says. */
    default Optional<Transition> transition() {
        return Optional.empty();
    }

    /** The readings of ours that this edition may rest on, beside those of the general procedure. */
    List<Interpretation> interpretations();

    /**
     * How long an audit takes; refused with every fault if what is asked about is unsound. Pure. Where the scheme's document
     * has no table, man-days are entered with a justification.
     */
    default Outcome<AuditTime> auditTime(AuditTimeRequest request) {
        return JustifiedAuditTime.of(request);
    }

    /** What a sheet rates; refused with every fault if it is incomplete or unsound, and never half-rated. Pure. */
    Outcome<Rating> rate(EvaluationSheet sheet);

    /**
     * Whether a sample of the criteria still carries the certified level; refused with every fault if the sheet does not judge
     * exactly the sample, or the sample is none (SURV-02). Pure. Asked only where there is {@link #sampling}; elsewhere
     * every sheet is a whole one.
     *
     * @param sheet its target is the code of the certified level
     * @param sample the codes of the criteria sampled
     */
    default Outcome<Rating> rateSample(EvaluationSheet sheet, Set<String> sample) {
        return rate(sheet);
    }

    default Optional<Level> level(String code) {
        return levels().stream().filter(level -> level.code().equals(code)).findFirst();
    }
}
