/** The register of personnel: what is on record of the body's own people, and who may serve on a team. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.personnel;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
