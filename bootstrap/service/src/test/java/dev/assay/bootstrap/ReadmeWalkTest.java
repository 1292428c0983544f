package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's walk does what it says, line by line as written. */
class ReadmeWalkTest {
    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);

    /** That the acts print on lines of their own; some leave the case in the state it is in. */
    private static final List<String> STATES = List.of(
            "submitted\n",
            "accepted\n",
            "contracted\n",
            "planned\n",
            "documents-passed\n",
            "evaluating\n",
            "concluded\n",
            "reviewed\n",
            "granted\n");

    @TempDir
    private Path data;

    @Test
    void theWalkEndsWithACertificateFoundByItsNumber() throws Exception {
        try (var program = Program.serve(data, "--demo")) {
            var script = BLOCK.matcher(Files.readString(HOME.resolve("README.md")))
                    .results()
                    .map(MatchResult::group)
                    .map(block -> block.replaceAll("```(bash\\n)?", ""))
                    .collect(Collectors.joining())
                    .replace("http://localhost:8080", program.url());
            var bash = new ProcessBuilder("bash", "-euo", "pipefail")
                    .directory(HOME.toFile())
                    .redirectErrorStream(true)
                    .start();
            try (var input = bash.outputWriter(StandardCharsets.UTF_8)) {
                input.write(script + "echo \"NUMBER=$NUMBER\"\n");
            }
            var output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(bash.waitFor()).as(output).isZero();
            assertThat(output)
                    .containsSubsequence(STATES)
                    .containsPattern("NUMBER=ECE\\d{2}-[0-9A-Z]{10}R0")
                    .contains("\"status\":\"valid\"")
                    .doesNotContain("\"breaches\"");
        }
    }
}
