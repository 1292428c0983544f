package dev.assay.domain.scheme.customgoods;

import static dev.assay.domain.certification.audit.AuditKind.INITIAL;
import static dev.assay.domain.certification.audit.AuditKind.RECERTIFICATION;
import static dev.assay.domain.certification.audit.AuditKind.SURVEILLANCE;
import static dev.assay.domain.certification.scheme.DocumentRequirement.Need.IF_APPLICABLE;
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
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The closed lists of CTS OLS/GZ-0056-2025; what the items are called stands in the message bundles. */
final class CustomGoodsLists {
    private static final Wording WORDING = CustomGoodsScheme.WORDING;
    private static final String DOCUMENT = CustomGoodsEdition.DOCUMENT;

    /** The application documents (6); permits of the trade only where the trade needs any ▲. */
    static final List<DocumentRequirement> DOCUMENTS = List.of(
            document("1", REQUIRED),
            document("2", REQUIRED),
            document("3", IF_APPLICABLE),
            document("4", REQUIRED),
            document("5", REQUIRED),
            document("6", REQUIRED),
            document("7", REQUIRED),
            document("8", REQUIRED),
            document("9", REQUIRED),
            document("10", REQUIRED));

    /** The scope of clause 1; the document names no technical fields ▲. */
    static final List<Named> FIELDS = List.of(new Named("CG", WORDING.text("field.CG")));

    /** The modes of clause 5: three make an evaluation, the fourth is surveillance. */
    static final EvaluationModes MODES = new EvaluationModes(
            DOCUMENT + " 5",
            Stream.of("1", "2", "3", "4")
                    .map(code -> new Named(code, WORDING.text("mode." + code)))
                    .toList(),
            List.of(
                    combination(INITIAL, "1", "2", "3"),
                    combination(RECERTIFICATION, "1", "2", "3"),
                    combination(SURVEILLANCE, "4")));

    /** What surveillance looks at (5(4)). */
    static final List<Listed> SURVEILLANCE_CONTENTS = IntStream.rangeClosed(1, 4)
            .mapToObj(number -> "surveillance-" + number)
            .map(id -> new Listed(id, DOCUMENT + " 5(4)", WORDING.text(id)))
            .toList();

    private CustomGoodsLists() {}

    private static DocumentRequirement document(String code, Need need) {
        return new DocumentRequirement(code, WORDING.text("document." + code), need);
    }

    private static Combination combination(AuditKind audit, String... modes) {
        return new Combination(audit, DesignDuty.ANY, Set.of(modes));
    }
}
