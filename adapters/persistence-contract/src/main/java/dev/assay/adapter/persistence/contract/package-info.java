/** What every store must pass, so that one store can take another's place and nobody upstairs notices. */
@SecondaryAdapter
@NullMarked
package dev.assay.adapter.persistence.contract;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
