/** How every answer shows its why: texts in both languages, reasons, interpretations. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.explanation;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
