/** How every refusal is told: one shape (RFC 9457), all faults at once, and nothing of our insides. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.problem;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
