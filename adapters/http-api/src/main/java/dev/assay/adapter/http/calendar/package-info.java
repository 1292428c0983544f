/** Which days are worked, and by which arrangement. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.calendar;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
