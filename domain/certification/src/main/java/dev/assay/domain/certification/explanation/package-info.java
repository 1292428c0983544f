/**
 * Every answer carries its why: a result comes with the {@link Reason}s it rests on, a refusal with every
 * {@link Breach}, and both speak in rule ids and clauses that a person can look up. What is said to people is kept in
 * message bundles and rendered only when somebody reads it.
 */
@Module(name = "Explanation")
@NullMarked
package dev.assay.domain.certification.explanation;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
