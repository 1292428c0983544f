/** The one place that sees everything: it reads the configuration, plugs the adapters in, and starts the service. */
@NullMarked
package dev.assay.bootstrap;

import org.jspecify.annotations.NullMarked;
