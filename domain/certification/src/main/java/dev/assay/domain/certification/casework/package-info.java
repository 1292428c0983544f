/**
 * The case: from an application to a decision and its certificate, one act at a time. A case is what its events made it;
 * its {@link CaseState} holds the acts it allows; every act passes the one gate in {@link Case#perform}.
 */
@Module(name = "Casework")
@NullMarked
package dev.assay.domain.certification.casework;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
