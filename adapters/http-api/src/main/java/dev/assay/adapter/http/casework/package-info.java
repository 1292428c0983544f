/** Cases, and the acts that move them from application to certificate. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.casework;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
