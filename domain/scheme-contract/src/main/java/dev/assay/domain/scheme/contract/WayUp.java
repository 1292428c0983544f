package dev.assay.domain.scheme.contract;

import dev.assay.domain.certification.evaluation.EvaluationSheet;
import dev.assay.domain.certification.evaluation.Rating;
import dev.assay.domain.certification.scheme.Edition;
import java.util.Optional;

/** How to follow what a rating says is missing. */
@FunctionalInterface
public interface WayUp {

    /** The sheet after one need was done and nothing else; empty if this does not know how. */
    Optional<EvaluationSheet> follow(Edition edition, EvaluationSheet sheet, Rating.NextLevel next, Rating.Need need);
}
