package dev.assay.bootstrap;

import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What tests need to run the service within themselves. */
final class Service {
    private Service() {}

    static Map<String, Object> onFreePort(Map<String, Object> database) {
        var properties = new HashMap<>(database);
        properties.put("micronaut.server.port", -1);
        return properties;
    }

    static Person administrator() {
        return new Person("admin", Set.of(Role.ADMINISTRATOR));
    }

    static Set<Role> roles(String... names) {
        return Arrays.stream(names)
                .map(name -> Role.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
