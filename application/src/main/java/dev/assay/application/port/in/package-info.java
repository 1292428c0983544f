/** What the world may ask: one interface for each conversation. Adapters that people or machines call speak only to these. */
@PrimaryPort
@NullMarked
package dev.assay.application.port.in;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
