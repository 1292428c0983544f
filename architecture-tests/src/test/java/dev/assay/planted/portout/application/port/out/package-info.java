@NullMarked
package dev.assay.planted.portout.application.port.out;

import org.jspecify.annotations.NullMarked;
