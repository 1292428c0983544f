/** The file of a certificate, what is done with it, and what that would affect: for the body and its holder. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.certificate;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
