/**
 * Which rules of the rulebook are proved, and by which tests. Tests name the rules they prove; here that is read back from
 * every module, held against the rulebook and written as a page.
 */
@NullMarked
package dev.assay.architecture.rulebook;

import org.jspecify.annotations.NullMarked;
