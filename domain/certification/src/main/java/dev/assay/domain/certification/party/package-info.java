/** Who applies, and for what: the organisation, its places and its activities. */
@Module(name = "Party")
@NullMarked
package dev.assay.domain.certification.party;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
