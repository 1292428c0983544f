/** Who is asking: a bearer token becomes a person. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.access;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
