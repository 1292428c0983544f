package dev.assay.domain.certification.lint;

import static dev.assay.domain.certification.scheme.Occasion.SUSPENSION_LAPSED;
import static dev.assay.domain.certification.scheme.Occasion.TRANSFER_MISSED;

import dev.assay.domain.certification.audit.Recommendation;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Listed;
import java.util.List;
import java.util.stream.Stream;

/**
 * Listed items that can be named and looked up, one for what ends a certificate by itself, conclusions that can be told
 * apart, and a transition that can be kept. A list may well be empty.
 */
final class ListLint {
    private ListLint() {}

    static void examine(Edition edition, Findings findings) {
        var items = itemsOf(edition);
        findings.expectCodes("list", items.stream().map(Listed::id).toList());
        for (var item : items) {
            findings.expect(!item.clause().isBlank(), "list.clause", item.id());
        }
        var conclusions = Stream.of(Recommendation.values())
                .map(edition::nameOf)
                .distinct()
                .count();
        findings.expect(conclusions == Recommendation.values().length, "list.conclusions");
        var reasons = edition.reasons();
        // What happens by itself has nobody to pick a reason for it.
        findings.expect(
                        reasons.suspension().isEmpty()
                                || reasons.on(SUSPENSION_LAPSED).isPresent(),
                        "list.lapse")
                .expect(
                        edition.transition().isEmpty()
                                || reasons.inWords()
                                || reasons.on(TRANSFER_MISSED).isPresent(),
                        "list.transfer");
        edition.transition()
                .ifPresent(transition -> findings.expect(!transition.clause().isBlank(), "list.clause", "transition")
                        .expect(
                                !transition.receivedBefore().isBefore(edition.effectiveFrom())
                                        && transition.until().isAfter(transition.receivedBefore()),
                                "list.transition"));
    }

    private static List<Listed> itemsOf(Edition edition) {
        var reasons = edition.reasons();
        return Stream.of(
                        reasons.suspension(),
                        reasons.withdrawal(),
                        reasons.cancellation(),
                        reasons.refusal(),
                        edition.surveillanceContents(),
                        edition.surveillanceTriggers(),
                        edition.certificateContents(),
                        edition.fees())
                .flatMap(List::stream)
                .toList();
    }
}
