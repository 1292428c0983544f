/**
 * Shows what Assay does: fictional people and organisations, played through the same use cases that anyone uses.
 *
 * <p>What began years ago is pretended: the editions of today are in force for a short while only, and earlier ones are not
 * marked as filed, so that nothing could have been issued then. Those lives are played under today's editions as if they had
 * always been in force, {@link dev.assay.bootstrap.demo.PretendedScheme}; the service itself knows the schemes as they are.
 */
@NullMarked
package dev.assay.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
