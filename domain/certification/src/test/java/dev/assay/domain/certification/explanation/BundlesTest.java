package dev.assay.domain.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said in one language is said in the other, with the same places left open. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern KEY = Pattern.compile("WORDING\\s*\\.(?:message|text)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    static Stream<Path> packages() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("messages_\\w+\\.properties"))
                    .map(Path::getParent)
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @Test
    void thereAreBundlesToLookAt() throws IOException {
        assertThat(packages()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bothLanguagesHaveTheSameKeys(Path folder) throws IOException {
        assertThat(messages(folder, "zh").stringPropertyNames())
                .isEqualTo(messages(folder, "en").stringPropertyNames())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bothLanguagesLeaveTheSamePlacesOpen(Path folder) throws IOException {
        var zh = messages(folder, "zh");
        var en = messages(folder, "en");
        for (var key : zh.stringPropertyNames()) {
            assertThat(placeholders(zh.getProperty(key))).as(key).isEqualTo(placeholders(en.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyMessageIsAPatternThatShowsEachOfItsPlaces(Path folder) throws IOException {
        for (var language : Set.of("zh", "en")) {
            var messages = messages(folder, language);
            for (var key : messages.stringPropertyNames()) {
                var pattern = messages.getProperty(key);
                var places = placeholders(pattern);
                var arguments =
                        Stream.of(0, 1, 2, 3, 4, 5).map(i -> "<" + i + ">").toArray();

                var said = new MessageFormat(pattern, Locale.ROOT).format(arguments);

                // A lone apostrophe would swallow the places after it.
                assertThat(said).as("%s in %s", key, language).isNotBlank().doesNotContain("{", "}", "''");
                assertThat(places)
                        .as("%s in %s", key, language)
                        .allSatisfy(place -> assertThat(said).contains("<" + place + ">"));
                assertThat(places).as("%s in %s", key, language).isEqualTo(upTo(places.size()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyKeyThatIsWrittenOutIsThere(Path folder) throws IOException {
        var sources = SOURCES.resolve(RESOURCES.relativize(folder));
        try (var files = Files.list(sources)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                assertThat(messages(folder, "zh").stringPropertyNames())
                        .as(file.toString())
                        .containsAll(keys(Files.readString(file)));
            }
        }
    }

    private static Set<String> keys(String source) {
        return KEY.matcher(source).results().map(key -> key.group(1)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void noLanguageIsAnyOther(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("messages_")))
                    .containsExactlyInAnyOrder("messages_zh.properties", "messages_en.properties");
        }
    }

    private static Properties messages(Path folder, String language) throws IOException {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("messages_%s.properties".formatted(language)))) {
            messages.load(reader);
        }
        return messages;
    }

    private static Set<Integer> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> upTo(int count) {
        return Stream.iterate(0, i -> i < count, i -> i + 1).collect(Collectors.toCollection(TreeSet::new));
    }
}
