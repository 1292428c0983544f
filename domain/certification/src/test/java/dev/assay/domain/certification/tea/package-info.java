/** An invented scheme for tea houses, and a tea house that applies: small enough to see every gate of the kernel. */
@NullMarked
package dev.assay.domain.certification.tea;

import org.jspecify.annotations.NullMarked;
