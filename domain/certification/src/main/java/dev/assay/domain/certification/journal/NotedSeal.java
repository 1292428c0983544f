package dev.assay.domain.certification.journal;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What somebody wrote down of a seal in another place. Whoever can write in the journal can make all of it anew, and only
 * such a note tells.
 *
 * @param number the seal's, at least 1
 * @param hash the seal's, 64 digits in lower-case hexadecimal
 */
@ValueObject
public record NotedSeal(long number, String hash) {
    public NotedSeal {
        if (number < 1 || !hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no seal has number %d and hash %s".formatted(number, hash));
        }
    }
}
