/**
 * Hardware after-sales service certification (硬件服务售后服务认证, DNI): points out of those that apply, scaled to 100, less
 * special deductions, make the stars. The scheme is a description; what it calculates is the stars and the audit time, and
 * what it checks is a catalogue that takes the place of the items shipped.
 */
@Module(name = "After-sales")
@NullMarked
package dev.assay.domain.scheme.aftersales;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
