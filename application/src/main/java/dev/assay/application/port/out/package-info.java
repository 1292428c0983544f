/** What Assay asks of the world. An adapter that implements a store passes the persistence contract. */
@SecondaryPort
@NullMarked
package dev.assay.application.port.out;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.NullMarked;
