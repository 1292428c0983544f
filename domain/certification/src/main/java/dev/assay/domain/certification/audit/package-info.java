/** Who spends how long, where, doing what: audit time, the plan, the team, and the activities carried out. */
@Module(name = "Audit")
@NullMarked
package dev.assay.domain.certification.audit;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
