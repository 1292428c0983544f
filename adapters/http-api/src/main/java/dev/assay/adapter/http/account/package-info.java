/** Accounts, signing in and signing out. */
@PrimaryAdapter
@NullMarked
package dev.assay.adapter.http.account;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
