package dev.assay.domain.certification.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The schemes at hand, by id. */
public final class Schemes {
    private final Map<String, CertificationScheme> byId = new LinkedHashMap<>();

    private Schemes(Iterable<CertificationScheme> schemes) {
        var sorted = new TreeMap<String, CertificationScheme>();
        for (var scheme : schemes) {
            if (sorted.putIfAbsent(scheme.id(), scheme) != null) {
                throw new IllegalArgumentException("two schemes have the id " + scheme.id());
            }
        }
        byId.putAll(sorted);
    }

    /**
     * The schemes given, and no others.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Schemes of(Iterable<CertificationScheme> schemes) {
        return new Schemes(schemes);
    }

    /**
     * Every scheme on the class path, under the operator's settings.
     *
     * @param settings scheme id to its settings
     * @throws IllegalArgumentException if settings are for no scheme, or a scheme does not take them
     */
    public static Schemes load(Map<String, Map<String, String>> settings) {
        var found = of(ServiceLoader.load(CertificationScheme.class));
        var strangers = settings.keySet().stream()
                .filter(id -> !found.byId.containsKey(id))
                .sorted()
                .toList();
        if (!strangers.isEmpty()) {
            throw new IllegalArgumentException("settings for schemes that are not there: " + strangers);
        }
        return of(found.all().stream()
                .map(scheme -> scheme.configured(settings.getOrDefault(scheme.id(), Map.of())))
                .toList());
    }

    public Optional<CertificationScheme> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** In the order of their ids. */
    public List<CertificationScheme> all() {
        return List.copyOf(byId.values());
    }
}
