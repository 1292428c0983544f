/**
 * Whether a scheme is fit to be used, found out by reading its description and by probing what it calculates: at start-up,
 * when a catalogue is loaded, and in every scheme's own tests. It knows no rule document; that the numbers are those of
 * the document is for the scheme's tests to prove.
 */
@Module(name = "Lint")
@NullMarked
package dev.assay.domain.certification.lint;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
