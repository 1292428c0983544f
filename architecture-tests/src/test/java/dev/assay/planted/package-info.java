/**
 * Small houses with one fault each. What lies beneath {@code dev.assay.planted.<rule>} is laid out like Assay itself and
 * breaks that rule; the compiler's own checks are told to look away.
 */
@NullMarked
package dev.assay.planted;

import org.jspecify.annotations.NullMarked;
