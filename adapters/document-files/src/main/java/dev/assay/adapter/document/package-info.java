/** Files that are handed in: where they are kept, and how one knows what they are. */
@SecondaryAdapter
@NullMarked
package dev.assay.adapter.document;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
