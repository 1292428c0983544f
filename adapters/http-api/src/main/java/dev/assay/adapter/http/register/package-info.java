/** The public register of certificates. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.register;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
