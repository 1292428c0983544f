/** A certification scheme: a description, and one pure function. */
@Module(name = "@id@")
@NullMarked
package dev.assay.domain.scheme.@package@;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
