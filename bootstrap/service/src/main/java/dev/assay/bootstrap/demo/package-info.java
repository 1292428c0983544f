/** Shows what Assay does: fictional people and organisations, played through the same use cases that anyone uses. */
@NullMarked
package dev.assay.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
