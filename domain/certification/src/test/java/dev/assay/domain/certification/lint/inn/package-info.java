/** An invented scheme for inns: small, sound, and open to be spoilt in one thing at a time. */
@NullMarked
package dev.assay.domain.certification.lint.inn;

import org.jspecify.annotations.NullMarked;
