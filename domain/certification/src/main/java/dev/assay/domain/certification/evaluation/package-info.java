/**
 * One sheet for all schemes: criterion to mark, and what else was measured. Each scheme turns it into its own terms at its
 * door, so that storing, sending and showing an evaluation is written once.
 */
@Module(name = "Evaluation")
@NullMarked
package dev.assay.domain.certification.evaluation;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
