/**
 * Catalogues as CSV files, so that an operator who holds a licensed standard can put its criteria in place of the
 * placeholders without touching a program. One file per scheme; whatever is wrong with them is told at once, by file and
 * line.
 */
@SecondaryAdapter
@NullMarked
package dev.assay.adapter.catalogue;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
