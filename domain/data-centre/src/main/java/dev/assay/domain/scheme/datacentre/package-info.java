/** A certification scheme: a description, and one pure function. */
@Module(name = "data-centre")
@NullMarked
package dev.assay.domain.scheme.datacentre;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
