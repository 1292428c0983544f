/** The certificate: what was granted to whom for how long, and what it is on any given day. */
@Module(name = "Certificate")
@NullMarked
package dev.assay.domain.certification.certificate;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
