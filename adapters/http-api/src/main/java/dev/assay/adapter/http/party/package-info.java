/** Organisations, places and scopes as they are sent and shown. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.party;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
