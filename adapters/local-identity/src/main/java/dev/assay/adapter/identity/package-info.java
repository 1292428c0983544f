/** People, passwords and ids without any other system: an identity provider swapped in here needs nothing else changed. */
@SecondaryAdapter
@NullMarked
package dev.assay.adapter.identity;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
