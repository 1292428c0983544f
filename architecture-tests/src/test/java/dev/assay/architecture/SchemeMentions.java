package dev.assay.architecture;

import dev.assay.domain.certification.scheme.CertificationScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the platform speaks of a scheme that it should only ever meet through {@link java.util.ServiceLoader}. */
record SchemeMentions(SourceTree tree) {

    /** Every main source outside the schemes that has the scheme's id, or its package in either notation. */
    List<String> of(CertificationScheme scheme) {
        var home = scheme.getClass().getPackageName();
        return of(List.of(scheme.id(), home, home.replace('.', '/')));
    }

    List<String> of(List<String> words) {
        return tree.files(SchemeMentions::isPlatform).stream()
                .flatMap(file ->
                        words.stream().filter(tree.read(file)::contains).map(word -> "%s: %s".formatted(file, word)))
                .toList();
    }

    private static boolean isPlatform(Path file) {
        return file.toString()
                        .replace('\\', '/')
                        .matches("(domain/certification|application|adapters/[^/]+|bootstrap/[^/]+)/src/main/.+")
                && Stream.of("java", "properties", "yml", "yaml", "json", "xml", "sql", "html", "toml", "txt")
                        .anyMatch(ending -> file.toString().endsWith("." + ending));
    }
}
