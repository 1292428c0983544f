package dev.assay.domain.certification.certificate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * For what reason a status changes.
 *
 * @param listed the id of the reason on the scheme's list; null where its document prints no list (SUS-01 ▲)
 * @param statement the facts, in words
 */
@ValueObject
public record Ground(@Nullable String listed, String statement) {}
