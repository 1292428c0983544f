/** How requests are read and answers written: strictly, with every fault found in one pass, and numbers never rounded. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.exchange;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
