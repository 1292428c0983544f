package dev.assay.adapter.http.access;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.domain.certification.personnel.Person;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /**
     * The person behind an authentication, null for somebody without an account, where an address asks for none. Throws a
     * refusal if the request brings a token that is none, lest somebody be taken for nobody.
     */
    public static @Nullable Person personIfAny(@Nullable Authentication authentication, HttpRequest<?> request) {
        if (authentication == null && request.getHeaders().contains(HttpHeaders.AUTHORIZATION)) {
            throw Faults.notSignedIn();
        }
        return authentication == null ? null : person(authentication);
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
