/** Complaints of anybody and appeals of clients: handed in, handled, answered. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.complaint;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
