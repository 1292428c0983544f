/** What is due: as a list for whoever is signed in, and as a calendar at a secret address. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.due;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
