package dev.assay.application.port;

import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.Set;

/**
 * Somebody's account.
 *
 * @param name unique
 * @param displayName what people call the person
 * @param passwordHash made by {@link dev.assay.application.port.out.Secrets}
 * @param open whether one can sign in with it; one that is closed stays, because records name it
 */
public record Account(String name, String displayName, String passwordHash, Set<Role> roles, boolean open) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** An open one. */
    public Account(String name, String displayName, String passwordHash, Set<Role> roles) {
        this(name, displayName, passwordHash, roles, true);
    }

    public Account withPasswordHash(String hash) {
        return new Account(name, displayName, hash, roles, open);
    }

    /** Whoever has a closed account has no roles, so that nothing can be done with it and nobody can rely on it. */
    public Person person() {
        return new Person(name, open ? roles : Set.of());
    }

    /** Whether its holder can keep accounts. */
    public boolean isOpenAdministrator() {
        return open && roles.contains(Role.ADMINISTRATOR);
    }
}
