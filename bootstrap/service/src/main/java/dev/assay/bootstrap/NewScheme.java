package dev.assay.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays down the folder of a new scheme that compiles and passes the contract, and adds the two lines it needs elsewhere. */
@Command(
        name = "new-scheme",
        description = "Lays down a new scheme in the source tree: a folder, one <module> line, one dependency.",
        mixinStandardHelpOptions = true)
final class NewScheme implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>assay</artifactId>\\s*<version>(.*?)</version>");
    private static final String LAST_SCHEME = "    <module>application</module>\n";
    private static final String DEPENDENCIES = "    <!-- Schemes are found by ServiceLoader";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "The scheme's id: lower-case words joined by hyphens.")
    private String id = "";

    @Option(names = "--home", paramLabel = "DIR", description = "The source tree. Default: where the launcher stands.")
    private Path home = Path.of(System.getProperty("assay.home", "."));

    @Override
    public Integer call() {
        var folder = home.resolve("domain").resolve(id);
        require(ID.matcher(id).matches() && id.length() <= 30, "\"%s\" is no scheme id".formatted(id));
        require(Files.isRegularFile(home.resolve("pom.xml")), "%s is no source tree".formatted(home));
        require(!Files.exists(folder), "%s is there already".formatted(folder));
        try {
            layDown(folder, words());
            insertBefore(home.resolve("pom.xml"), LAST_SCHEME, "    <module>domain/%s</module>%n".formatted(id));
            insertBefore(home.resolve("bootstrap/service/pom.xml"), DEPENDENCIES, dependency());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        commandLine().getOut().printf("%s is laid down. Next: ./mvnw -pl domain/%s -am verify%n", folder, id);
        return 0;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(commandLine(), otherwise);
        }
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }

    /** What stands for what in the files laid down. */
    private Map<String, String> words() throws IOException {
        var version = VERSION.matcher(Files.readString(home.resolve("pom.xml")));
        require(version.find(), "the root pom.xml states no version");
        var letters = id.replaceAll("[^a-z]", "").toUpperCase(Locale.ROOT);
        return Map.of(
                "@id@", id,
                "@package@", id.replace("-", ""),
                "@Name@", Arrays.stream(id.split("-")).map(NewScheme::capital).collect(Collectors.joining()),
                "@PREFIX@", (letters + "XX").substring(0, Math.clamp(letters.length(), 2, 4)),
                "@version@", version.group(1));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static void layDown(Path folder, Map<String, String> words) throws IOException {
        var name = words.get("@Name@");
        var code = "dev/assay/domain/scheme/" + words.get("@package@");
        var files = Map.of(
                "pom", "pom.xml",
                "README.md", "README.md",
                "package-info.java", "src/main/java/%s/package-info.java".formatted(code),
                "Scheme.java", "src/main/java/%s/%sScheme.java".formatted(code, name),
                "Edition.java", "src/main/java/%s/%sEdition.java".formatted(code, name),
                "Rating.java", "src/main/java/%s/%sRating.java".formatted(code, name),
                "SchemeTest.java", "src/test/java/%s/%sSchemeTest.java".formatted(code, name),
                "services",
                        "src/main/resources/META-INF/services/dev.assay.domain.certification.scheme.CertificationScheme",
                "messages_zh.properties", "src/main/resources/%s/messages_zh.properties".formatted(code),
                "messages_en.properties", "src/main/resources/%s/messages_en.properties".formatted(code));
        for (var file : files.entrySet()) {
            var target = folder.resolve(file.getValue());
            Files.createDirectories(target.getParent());
            Files.writeString(target, filled(file.getKey(), words));
        }
    }

    private static String filled(String file, Map<String, String> words) throws IOException {
        try (var stream = Objects.requireNonNull(NewScheme.class.getResourceAsStream("/new-scheme/" + file))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (var word : words.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            return text;
        }
    }

    private void insertBefore(Path file, String anchor, String lines) throws IOException {
        var text = Files.readString(file);
        require(text.contains(anchor), "%s lacks the line \"%s\"".formatted(file, anchor.strip()));
        Files.writeString(file, text.replace(anchor, lines + anchor));
    }

    private String dependency() {
        return """
                <dependency>
                  <groupId>dev.assay</groupId>
                  <artifactId>assay-%s</artifactId>
                  <version>${project.version}</version>
                  <scope>runtime</scope>
                </dependency>
            """.formatted(id);
    }
}
