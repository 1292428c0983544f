package dev.assay.adapter.http.access;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.domain.certification.personnel.Person;
import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.Map;

/** Somebody who sent a good token, as the framework knows people. */
public final class SignedIn implements Authentication {
    private final transient Person person;

    SignedIn(Person person) {
        this.person = person;
    }

    /** The person behind an authentication. Only for addresses that ask for one. */
    public static Person person(Authentication authentication) {
        return ((SignedIn) authentication).person;
    }

    @Override
    public String getName() {
        return person.name();
    }

    @Override
    public Collection<String> getRoles() {
        return person.roles().stream().map(Words::of).sorted().toList();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }
}
