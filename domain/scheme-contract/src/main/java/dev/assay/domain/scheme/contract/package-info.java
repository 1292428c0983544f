/**
 * What every scheme must pass, shipped as code: a developer extends {@link
 * dev.assay.domain.scheme.contract.SchemeContract} and is told what is wrong. It knows no scheme; it makes sheets from the
 * scheme's own description and holds its answers against each other.
 */
@Module(name = "Scheme contract")
@NullMarked
package dev.assay.domain.scheme.contract;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
