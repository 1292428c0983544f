/** Claims that are right and claims that are wrong, for the coverage to tell apart. Nothing here is run. */
@NullMarked
package dev.assay.architecture.rulebook.planted;

import org.jspecify.annotations.NullMarked;
