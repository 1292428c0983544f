/** Who acts: people and what they may do. */
@Module(name = "Personnel")
@NullMarked
package dev.assay.domain.certification.personnel;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
