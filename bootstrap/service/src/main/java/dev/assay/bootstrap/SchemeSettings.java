package dev.assay.bootstrap;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.convert.format.MapFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an operator sets for schemes: {@code assay.schemes.<scheme id>.<setting>}.
 *
 * @param schemes the keys below {@code assay.schemes}, flat
 */
@ConfigurationProperties("assay")
record SchemeSettings(
        @MapFormat(transformation = MapFormat.MapTransformation.FLAT)
        Map<String, String> schemes) {

    /** Scheme id to its settings. */
    Map<String, Map<String, String>> byScheme() {
        var settings = new TreeMap<String, Map<String, String>>();
        schemes.forEach((key, value) -> {
            var words = key.split("\\.", 2);
            settings.computeIfAbsent(words[0], scheme -> new TreeMap<>()).put(words.length > 1 ? words[1] : "", value);
        });
        return settings;
    }
}
