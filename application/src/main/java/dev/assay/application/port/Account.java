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
 */
public record Account(String name, String displayName, String passwordHash, Set<Role> roles) {
    public Account {
        roles = Set.copyOf(roles);
    }

    public Person person() {
        return new Person(name, roles);
    }
}
