package dev.assay.architecture.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Texts that lie beside the classes. */
final class Resource {
    private Resource() {}

    static Reader reader(String name) {
        return new InputStreamReader(requireNonNull(Resource.class.getResourceAsStream(name), name), UTF_8);
    }

    static String text(String name) {
        try (var text = reader(name)) {
            return text.readAllAsString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
