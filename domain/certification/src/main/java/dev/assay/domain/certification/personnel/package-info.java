/**
 * Who acts: people and what they may do; and the register of what is on record of them, which says who may serve on a team
 * and why not (TEAM-01).
 */
@Module(name = "Personnel")
@NullMarked
package dev.assay.domain.certification.personnel;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
