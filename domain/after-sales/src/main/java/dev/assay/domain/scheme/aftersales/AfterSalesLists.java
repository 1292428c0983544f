package dev.assay.domain.scheme.aftersales;

import static dev.assay.domain.certification.scheme.DocumentRequirement.Need.IF_APPLICABLE;
import static dev.assay.domain.certification.scheme.DocumentRequirement.Need.OPTIONAL;
import static dev.assay.domain.certification.scheme.DocumentRequirement.Need.REQUIRED;

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
import dev.assay.domain.certification.scheme.StatusReasons;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The closed lists of the document; what the items are called stands in the message bundles. */
final class AfterSalesLists {
    private static final Wording WORDING = AfterSalesScheme.WORDING;
    private static final String DOCUMENT = AfterSalesEdition.DOCUMENT;

    /** The application documents (5.2). */
    static final List<DocumentRequirement> DOCUMENTS = List.of(
            document("A", REQUIRED),
            document("B", REQUIRED),
            document("C", REQUIRED),
            document("D", IF_APPLICABLE),
            document("E", REQUIRED),
            document("F", IF_APPLICABLE),
            document("G", REQUIRED),
            document("H", REQUIRED),
            document("I", IF_APPLICABLE),
            document("J", OPTIONAL));

    /** The one field, and the body's own code in it (3, annex 2) ▲. */
    static final List<Named> FIELDS = List.of(new Named("SC-11/01.04", WORDING.text("field.01.04")));

    /** What a special deduction is for (GB/T 27922-2011, annex A). */
    static final List<Named> DEDUCTIONS = named("deduction", "law", "company-system", "industry", "operation");

    /** What a special bonus is for (GB/T 27922-2011, annex A). */
    static final List<Named> BONUSES = named("bonus", "leading");

    /** All modes, and the two that every audit takes (3). */
    static final EvaluationModes MODES = new EvaluationModes(
                    DOCUMENT + " 3",
                    named("mode", "A", "B", "C", "D", "E", "F", "G"),
                    Arrays.stream(AuditKind.values())
                            .map(audit -> new Combination(audit, DesignDuty.ANY, Set.of("A", "G")))
                            .toList())
            .withMystery("A", "B");

    /**
     * The reasons of 6.7.1, 6.9.1 and 6.2.1; the document knows no cancellation, so giving up (14) and a new certificate in
     * place of the old (9) withdraw. Failed surveillance has two months for correction (5.6.5) and suspends by what is then
     * uncorrected (3) ▲; a permit being renewed (4) has the term of every suspension (6.7.3), and of changed requirements not
     * followed no item tells.
     *
     * <p>There is no choice but to withdraw (WDR-01 ▲) where the term of a suspension is over (1), an authority confirms who
     * caused an accident (3), legal status or the licence to serve is gone (4), supervision is refused or told untruths (5,
     * 12), a misuse is not corrected in time (6), nothing is in operation (7), the holder is listed as seriously
     * untrustworthy (8), or has another certificate (9) or wants none (14). How serious a complaint is (2), what breaks the
     * contract (10), how long is long for fees (11) and what a change of body means (13) the body judges.
     */
    static final StatusReasons REASONS = new StatusReasons(
                    numbered("suspension", "6.7.1", 19),
                    numbered("withdrawal", "6.9.1", 15),
                    List.of(),
                    numbered("refusal", "6.2.1", 8))
            .with(Occasion.MISSED_SURVEILLANCE, "suspension-5")
            .with(Occasion.FAILED_SURVEILLANCE, "suspension-3")
            .with(Occasion.SUSPENSION_REQUESTED, "suspension-18")
            .with(Occasion.FEES_UNPAID, "suspension-7")
            .with(Occasion.MISUSE, "suspension-8")
            .with(Occasion.MISUSE_UNCORRECTED, "withdrawal-6")
            .with(Occasion.SUSPENSION_LAPSED, "withdrawal-1")
            .with(Occasion.GIVEN_UP, "withdrawal-14")
            .with(Occasion.REPLACED, "withdrawal-9")
            .withDuties(
                    "withdrawal-1",
                    "withdrawal-3",
                    "withdrawal-4",
                    "withdrawal-5",
                    "withdrawal-6",
                    "withdrawal-7",
                    "withdrawal-8",
                    "withdrawal-9",
                    "withdrawal-12",
                    "withdrawal-14");

    /** What surveillance looks at (5.6.3). */
    static final List<Listed> SURVEILLANCE_CONTENTS = lettered("surveillance", "5.6.3", 'H');

    /** What calls for more surveillance (5.6.2). */
    static final List<Listed> SURVEILLANCE_TRIGGERS = lettered("trigger", "5.6.2", 'E');

    /** What a certificate states (5.5.1). */
    static final List<Listed> CERTIFICATE_CONTENTS = numbered("certificate", "5.5.1", 7);

    private AfterSalesLists() {}

    private static DocumentRequirement document(String code, Need need) {
        return new DocumentRequirement(code, WORDING.text("document." + code), need);
    }

    private static List<Named> named(String list, String... codes) {
        return Arrays.stream(codes)
                .map(code -> new Named(code, WORDING.text("%s.%s".formatted(list, code))))
                .toList();
    }

    private static List<Listed> numbered(String list, String clause, int count) {
        return listed(list, clause + "(%s)", IntStream.rangeClosed(1, count).mapToObj(Integer::toString));
    }

    private static List<Listed> lettered(String list, String clause, char last) {
        return listed(list, clause + " %s", IntStream.rangeClosed('A', last).mapToObj(Character::toString));
    }

    private static List<Listed> listed(String list, String clause, Stream<String> items) {
        return items.map(item -> new Listed(
                        "%s-%s".formatted(list, item),
                        "%s %s".formatted(DOCUMENT, clause.formatted(item)),
                        WORDING.text("%s.%s".formatted(list, item))))
                .toList();
    }
}
