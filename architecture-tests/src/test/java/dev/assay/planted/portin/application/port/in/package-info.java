@SecondaryPort
package dev.assay.planted.portin.application.port.in;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
