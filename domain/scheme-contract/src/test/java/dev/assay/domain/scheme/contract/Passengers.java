package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet.Survey;
import dev.assay.domain.certification.evaluation.Rating;
import java.util.Optional;

/** How to make passengers happy, which the contract cannot know. */
final class Passengers {
    private Passengers() {}

    static WayUp askFor(Rating.Need wanted) {
        if (!wanted.message().key().equals("passengers")) {
            return FollowedNeed::follow;
        }
        return (_, sheet, _, need) -> {
            var draft = new SheetDraft(sheet);
            var more = Integer.parseInt(need.message().arguments().getFirst().toString());
            draft.measures.computeIfPresent(
                    "passengers", (_, survey) -> new Survey(survey.sampled(), survey.satisfied() + more));
            return Optional.of(draft.sheet());
        };
    }
}
