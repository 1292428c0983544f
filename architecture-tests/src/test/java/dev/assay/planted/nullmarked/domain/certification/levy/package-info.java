@Module
package dev.assay.planted.nullmarked.domain.certification.levy;

import org.jmolecules.ddd.annotation.Module;
