@SecondaryPort
package dev.assay.planted.hexagon.application.port.out;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
