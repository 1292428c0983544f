/**
 * The port that a certification scheme plugs into: a description and one pure function. What a scheme's document leaves
 * open it takes from the {@link GeneralProcedure}.
 */
@Module(name = "Scheme")
@NullMarked
package dev.assay.domain.certification.scheme;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
