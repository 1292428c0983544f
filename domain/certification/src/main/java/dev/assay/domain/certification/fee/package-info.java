/** What certification costs: prices are configuration, quantities follow from the audit programme and from what was done. */
@Module(name = "Fee")
@NullMarked
package dev.assay.domain.certification.fee;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
