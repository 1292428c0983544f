/** Files on their way in and out, never whole in memory. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.document;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
