package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import dev.assay.domain.scheme.contract.SchemeChecks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class NewSchemeTest {
    private static final Path TREE = Path.of("../..");

    @TempDir
    private Path home;

    private final StringWriter told = new StringWriter();

    @BeforeEach
    void copyThePoms() throws IOException {
        Files.createDirectories(home.resolve("bootstrap/service"));
        for (var pom : List.of("pom.xml", "bootstrap/service/pom.xml")) {
            Files.copy(TREE.resolve(pom), home.resolve(pom));
        }
    }

    private int run(String... arguments) {
        var command = new CommandLine(new NewScheme());
        command.setOut(new PrintWriter(told)).setErr(new PrintWriter(told));
        return command.execute(arguments);
    }

    @Test
    void whatIsLaidDownCompilesIsFoundAndPassesTheContract() throws Exception {
        assertThat(run("tea-house-9", "--home", home.toString()))
                .as(told::toString)
                .isZero();

        var classes = compiled(home.resolve("domain/tea-house-9/src/main"));
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            var laidDown = Schemes.of(ServiceLoader.load(CertificationScheme.class, loader))
                    .find("tea-house-9");
            assertThat(laidDown)
                    .hasValueSatisfying(scheme -> assertThat(faultsIn(scheme)).isEmpty());
        }
    }

    /** All of the contract but the way up, whose words only the suite itself follows. */
    private static List<String> faultsIn(CertificationScheme scheme) {
        var checks = new SchemeChecks(scheme, (edition, sheet, next, need) -> Optional.empty());
        return Stream.of(
                        checks.lint(),
                        checks.totality(),
                        checks.refusals(),
                        checks.monotony(),
                        checks.explanations(),
                        checks.thresholds(),
                        checks.languages(),
                        checks.repeatability())
                .flatMap(List::stream)
                .toList();
    }

    /** The classes of a source tree, with its resources beside them. */
    private Path compiled(Path sources) throws IOException {
        var classes = Files.createDirectories(home.resolve("classes"));
        var files = filesIn(sources.resolve("java")).map(Path::toString);
        var options = Stream.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, Stream.concat(options, files).toArray(String[]::new)))
                .isZero();
        var resources = sources.resolve("resources");
        for (var file : filesIn(resources).toList()) {
            var target = classes.resolve(resources.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return classes;
    }

    private static Stream<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    @Test
    void outsideItsFolderItAddsOneModuleAndOneDependency() throws IOException {
        run("tea-house", "--home", home.toString());

        assertThat(added("pom.xml")).containsExactly("<module>domain/tea-house</module>");
        assertThat(added("bootstrap/service/pom.xml"))
                .contains("<artifactId>assay-tea-house</artifactId>")
                .hasSize(1);
    }

    /** The lines that were not there before, but for those that every dependency has. */
    private List<String> added(String pom) throws IOException {
        var before = Files.readAllLines(TREE.resolve(pom));
        return Files.readAllLines(home.resolve(pom)).stream()
                .filter(line -> !before.contains(line))
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tea", "tea_house", "../tea", "", "-tea", "9tea"})
    void aNameThatIsNoIdIsRefusedAndNothingIsLaidDown(String name) {
        assertThat(run(name, "--home", home.toString())).isEqualTo(2);
        assertThat(home.resolve("domain")).doesNotExist();
    }

    @Test
    void aSchemeThatIsThereIsLeftAlone() throws IOException {
        run("tea-house", "--home", home.toString());
        var pom = Files.readString(home.resolve("pom.xml"));

        assertThat(run("tea-house", "--home", home.toString())).isEqualTo(2);
        assertThat(Files.readString(home.resolve("pom.xml"))).isEqualTo(pom);
    }
}
