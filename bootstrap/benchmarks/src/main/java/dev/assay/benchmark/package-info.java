/** What the service costs as it grows: each figure is held against a reference in the same run. */
@NullMarked
package dev.assay.benchmark;

import org.jspecify.annotations.NullMarked;
