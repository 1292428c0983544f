package dev.assay.domain.scheme.creditgrade;

import static dev.assay.domain.certification.audit.AuditKind.INITIAL;
import static dev.assay.domain.certification.audit.AuditKind.RECERTIFICATION;
import static dev.assay.domain.certification.audit.AuditKind.SURVEILLANCE;
import static dev.assay.domain.certification.scheme.DocumentRequirement.Need.IF_APPLICABLE;
import static dev.assay.domain.certification.scheme.DocumentRequirement.Need.OPTIONAL;
import static dev.assay.domain.certification.scheme.DocumentRequirement.Need.REQUIRED;
import static dev.assay.domain.certification.scheme.EvaluationModes.DesignDuty.WITH;
import static dev.assay.domain.certification.scheme.EvaluationModes.DesignDuty.WITHOUT;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.DocumentRequirement.Need;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.EvaluationModes.Combination;
import dev.assay.domain.certification.scheme.EvaluationModes.DesignDuty;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Occasion;
import dev.assay.domain.certification.scheme.ServiceFields;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The closed lists of CCT/GZ-SC01-02; what the items are called stands in the message bundles. */
final class CreditLists {
    private static final Wording WORDING = CreditGradeScheme.WORDING;
    private static final String DOCUMENT = CreditGradeEdition.DOCUMENT;

    /** The application documents (6.1.2). */
    static final List<DocumentRequirement> DOCUMENTS = List.of(
            document("1", REQUIRED),
            document("2", REQUIRED),
            document("3", IF_APPLICABLE),
            document("4", REQUIRED),
            document("5", REQUIRED),
            document("6", IF_APPLICABLE),
            document("7", OPTIONAL));

    /** The fields that the rule applies to (annex 3, its second table): three groups, 21 codes. */
    static final List<Named> FIELDS = ServiceFields.of("SC-01", "SC-02", "SC-03");

    /** The modes and their combinations (5.3). */
    static final EvaluationModes MODES = new EvaluationModes(
                    DOCUMENT + " 5.3.1",
                    Stream.of("A", "B", "C", "D")
                            .map(code -> new Named(code, WORDING.text("mode." + code)))
                            .toList(),
                    Stream.of(
                                    combinations(INITIAL, WITH, "ABCD", "ACD", "BCD"),
                                    combinations(RECERTIFICATION, WITH, "ABCD", "ACD", "BCD"),
                                    combinations(SURVEILLANCE, WITH, "ACD", "BCD"),
                                    combinations(INITIAL, WITHOUT, "ABD", "AD", "BD"),
                                    combinations(RECERTIFICATION, WITHOUT, "ABD", "AD", "BD"),
                                    combinations(SURVEILLANCE, WITHOUT, "AD", "BD"))
                            .flatMap(group -> group)
                            .toList())
            .withMystery("A", "B");

    /**
     * The reasons for which a certificate's status changes (9.1, 9.3, 9.4). Surveillance not accepted, fees not paid and a
     * certificate or mark misused are duties of the contract unfulfilled ▲; of a changed rule that is not followed no item
     * tells. There is no choice but to withdraw (WDR-01 ▲) where legal status is gone (2), supervision is refused or told
     * untruths (3), an authority confirms who caused an accident (4), the term of a suspension is over (6) or nothing is in
     * operation (7); an audit failed (1) may downgrade as well, a penalty (5) and a breach of the contract (8) may suspend.
     */
    static final StatusReasons REASONS = new StatusReasons(
                    reasons("suspension", "9.1", 9), reasons("withdrawal", "9.3", 9), reasons("cancellation", "9.4", 4))
            .with(Occasion.MISSED_SURVEILLANCE, "suspension-7")
            .with(Occasion.FAILED_SURVEILLANCE, "suspension-4")
            .with(Occasion.SUSPENSION_REQUESTED, "suspension-8")
            .with(Occasion.FEES_UNPAID, "suspension-7")
            .with(Occasion.MISUSE, "suspension-7")
            .with(Occasion.MISUSE_UNCORRECTED, "withdrawal-8")
            .with(Occasion.SUSPENSION_LAPSED, "withdrawal-6")
            .with(Occasion.GIVEN_UP, "cancellation-1")
            .with(Occasion.EXPIRED, "cancellation-2")
            .with(Occasion.REPLACED, "cancellation-3")
            .withDuties("withdrawal-2", "withdrawal-3", "withdrawal-4", "withdrawal-6", "withdrawal-7");

    private CreditLists() {}

    private static DocumentRequirement document(String code, Need need) {
        return new DocumentRequirement(code, WORDING.text("document." + code), need);
    }

    private static Stream<Combination> combinations(AuditKind audit, DesignDuty when, String... sets) {
        return Arrays.stream(sets).map(modes -> new Combination(audit, when, Set.of(modes.split(""))));
    }

    private static List<Listed> reasons(String list, String clause, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Listed(
                        "%s-%d".formatted(list, number),
                        "%s %s(%d)".formatted(DOCUMENT, clause, number),
                        WORDING.text("%s.%d".formatted(list, number))))
                .toList();
    }
}
