/** What runs beside the API: its description, its numbers, and the headers that every answer carries. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.operation;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
