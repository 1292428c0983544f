/**
 * One journal. What happened to a case or a certificate, or was put on record of a person, is written down once, chained by
 * hash to what happened before in the same stream, and everything else is read from it: the state, the history, the audit
 * trail, and what was known on a given day (LOG-01).
 */
@Module(name = "Journal")
@NullMarked
package dev.assay.domain.certification.journal;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
