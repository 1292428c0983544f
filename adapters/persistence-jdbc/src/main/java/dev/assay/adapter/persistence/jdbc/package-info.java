/** The store on H2 and on PostgreSQL: a journal of JSON, and beside it what lists and searches need. */
@SecondaryAdapter
@NullMarked
package dev.assay.adapter.persistence.jdbc;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
