package dev.assay.domain.certification.personnel;

import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Somebody who acts.
 *
 * @param name the account name, by which records know the person
 */
@ValueObject
public record Person(String name, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }
}
