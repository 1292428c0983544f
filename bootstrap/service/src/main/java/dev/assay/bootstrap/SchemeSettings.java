package dev.assay.bootstrap;

import dev.assay.adapter.catalogue.CatalogueFolder;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Schemes;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.convert.format.MapFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an operator sets for schemes.
 *
 * @param schemes the keys below {@code assay.schemes}, flat: {@code <scheme id>.<setting>}
 * @param catalogueDir where licensed catalogues are; without it, the folder {@code catalogues} of the data directory, if
 *     there is one
 */
@ConfigurationProperties("assay")
record SchemeSettings(
        @MapFormat(transformation = MapFormat.MapTransformation.FLAT)
        Map<String, String> schemes,

        @Nullable Path catalogueDir,
        Path dataDir) {

    /** Scheme id to its settings. */
    Map<String, Map<String, String>> byScheme() {
        var settings = new TreeMap<String, Map<String, String>>();
        schemes.forEach((key, value) -> {
            var words = key.split("\\.", 2);
            settings.computeIfAbsent(words[0], scheme -> new TreeMap<>()).put(words.length > 1 ? words[1] : "", value);
        });
        return settings;
    }

    /** The schemes with the operator's catalogues in place of those shipped. */
    Outcome<Schemes> catalogues(Schemes shipped) {
        var folder = catalogueDir == null ? dataDir.resolve("catalogues") : catalogueDir;
        return catalogueDir == null && !Files.isDirectory(folder)
                ? Outcome.done(shipped)
                : CatalogueFolder.load(folder, shipped);
    }
}
