/** What can be asked of Assay, and what it asks of the world: use cases between ports in and ports out. */
@NullMarked
package dev.assay.application;

import org.jspecify.annotations.NullMarked;
