@Application
package dev.assay.planted.hexagon.application.usecase;

import org.jmolecules.architecture.hexagonal.Application;
