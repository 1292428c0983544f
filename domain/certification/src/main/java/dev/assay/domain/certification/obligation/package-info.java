/**
 * What is due: by which day, whose turn it is, and why. Whoever has duties says so in these terms: a case, a complaint; so
 * that one list and one index hold them all.
 */
@Module(name = "Obligations")
@NullMarked
package dev.assay.domain.certification.obligation;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
