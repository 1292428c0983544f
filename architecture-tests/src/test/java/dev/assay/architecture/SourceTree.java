package dev.assay.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A project as it lies on disk: modules are folders with a pom, and what they build is left out. */
public record SourceTree(Path root) {

    /**
     * The tree that the tests are run in: the nearest folder upwards that has the launcher.
     *
     * @throws IllegalStateException if there is none
     */
    public static SourceTree ofAssay() {
        var here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("assay")))
                .findFirst()
                .map(SourceTree::new)
                .orElseThrow(() -> new IllegalStateException("no folder above %s has the launcher".formatted(here)));
    }

    /** The folders of the modules, such as {@code domain/certification}, in order. */
    public List<Path> modules() {
        return files(path -> path.endsWith("pom.xml")).stream()
                .map(Path::getParent)
                .filter(module -> module != null && !module.startsWith("architecture-tests/src"))
                .toList();
    }

    /** Files by their paths from the root, in order. */
    List<Path> files(Predicate<Path> wanted) {
        try (var found = Files.walk(root)) {
            return found.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(path -> Stream.of("target", ".git", "data").noneMatch(name -> has(path, name)))
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String read(Path file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean has(Path path, String name) {
        return Stream.iterate(path, part -> part != null, Path::getParent).anyMatch(part -> part.endsWith(name));
    }
}
