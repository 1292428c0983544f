/** A store that forgets: the ports out in plain memory, for tests and trials. */
@SecondaryAdapter
@NullMarked
package dev.assay.adapter.persistence.memory;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
