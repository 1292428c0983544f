/** What an audit found that does not conform, or could be better, and what became of it. */
@Module(name = "Finding")
@NullMarked
package dev.assay.domain.certification.finding;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
