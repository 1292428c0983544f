package dev.assay.domain.certification.complaint;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Who complains or appeals.
 *
 * @param account the account name; null for somebody without one
 * @param name null where the account says it
 * @param contact where an answer reaches the person; null where the account is enough
 */
@ValueObject
public record Complainant(
        @Nullable String account,
        @Nullable String name,
        @Nullable String contact) {

    public boolean is(String person) {
        return person.equals(account);
    }
}
