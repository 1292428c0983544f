/** Schemes described, and calculations with them that need no account and store nothing. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.scheme;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
