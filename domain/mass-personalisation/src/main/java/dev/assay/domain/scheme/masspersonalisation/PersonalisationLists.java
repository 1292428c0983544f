package dev.assay.domain.scheme.masspersonalisation;

import static dev.assay.domain.certification.audit.AuditKind.INITIAL;
import static dev.assay.domain.certification.audit.AuditKind.RECERTIFICATION;
import static dev.assay.domain.certification.audit.AuditKind.SURVEILLANCE;
import static dev.assay.domain.certification.scheme.DocumentRequirement.Need.IF_APPLICABLE;
import static dev.assay.domain.certification.scheme.DocumentRequirement.Need.OPTIONAL;
import static dev.assay.domain.certification.scheme.DocumentRequirement.Need.REQUIRED;
import static dev.assay.domain.certification.scheme.EvaluationModes.DesignDuty.ANY;

import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.DocumentRequirement;
import dev.assay.domain.certification.scheme.DocumentRequirement.Need;
import dev.assay.domain.certification.scheme.EvaluationModes;
import dev.assay.domain.certification.scheme.EvaluationModes.Combination;
import dev.assay.domain.certification.scheme.GeneralProcedure;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.Named;
import dev.assay.domain.certification.scheme.Occasion;
import dev.assay.domain.certification.scheme.ServiceFields;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lists of the rule document; what the items are called stands in the message bundles. */
final class PersonalisationLists {
    private static final Wording WORDING = MassPersonalisationScheme.WORDING;
    private static final String DOCUMENT = PersonalisationEdition.DOCUMENT;
    static final String TEST = "T";
    static final String AUDIT = "M";

    /** The application documents (4.1.2). */
    static final List<DocumentRequirement> DOCUMENTS = List.of(
            document("1", REQUIRED),
            document("2", REQUIRED),
            document("3", REQUIRED),
            document("4", IF_APPLICABLE),
            document("5", REQUIRED),
            document("6", REQUIRED),
            document("7", IF_APPLICABLE),
            document("8", REQUIRED),
            document("9", OPTIONAL));

    /** The codes of the one field that the rule applies to (1). */
    static final List<Named> FIELDS = ServiceFields.of("SC-14");

    /**
     * Characteristic test by a subcontracted laboratory, and management audit; surveillance needs the audit always, and the
     * test once in a cycle (3, 4.3, 4.5.2, 4.6).
     */
    static final EvaluationModes MODES = new EvaluationModes(
                    DOCUMENT + " 4.3, 4.5.2, 4.6",
                    Stream.of(TEST, AUDIT)
                            .map(code -> new Named(code, WORDING.text("mode." + code)))
                            .toList(),
                    List.of(
                            new Combination(INITIAL, ANY, Set.of(TEST, AUDIT)),
                            new Combination(RECERTIFICATION, ANY, Set.of(TEST, AUDIT)),
                            new Combination(SURVEILLANCE, ANY, Set.of(AUDIT))))
            .withOncePerCycle(TEST)
            .withTests(TEST);

    /** Those of the general procedure, which the rule refers to, and cancellation by request (5.3). */
    static final StatusReasons REASONS = GeneralProcedure.reasons(
                    List.of(new Listed("cancellation-1", DOCUMENT + " 5.3", WORDING.text("cancellation.1"))))
            .with(Occasion.GIVEN_UP, "cancellation-1");

    static final List<Listed> SURVEILLANCE_CONTENTS = listed("surveillance", "4.5.2(%d)", 7);

    static final List<Listed> SURVEILLANCE_TRIGGERS = listed("trigger", "4.5.1 %d)", 5);

    private PersonalisationLists() {}

    private static DocumentRequirement document(String code, Need need) {
        return new DocumentRequirement(code, WORDING.text("document." + code), need);
    }

    private static List<Listed> listed(String list, String clause, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Listed(
                        "%s-%d".formatted(list, number),
                        "%s %s".formatted(DOCUMENT, clause.formatted(number)),
                        WORDING.text("%s.%d".formatted(list, number))))
                .toList();
    }
}
