/** What ports in and ports out both speak of. */
@NullMarked
package dev.assay.application.port;

import org.jspecify.annotations.NullMarked;
