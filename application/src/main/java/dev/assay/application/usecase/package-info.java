/** The use cases: each loads, asks the domain, and records what came of it. They decide nothing themselves. */
@Application
@NullMarked
package dev.assay.application.usecase;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
