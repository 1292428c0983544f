/**
 * The architecture as rules that run. A rule is worth something only if it is known to bite, so each is held twice: it
 * holds on Assay's own classes, and it breaks on the violation planted for it.
 */
@NullMarked
package dev.assay.architecture;

import org.jspecify.annotations.NullMarked;
