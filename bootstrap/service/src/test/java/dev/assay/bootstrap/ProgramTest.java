package dev.assay.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
    @TempDir
    private Path data;

    @Test
    void whatWasRecordedIsStillThereAfterAStopAndTheAdministratorsPasswordIsToldOnce() throws Exception {
        String number;
        try (var program = Program.serve(data, "--demo")) {
            assertThat(program.said())
                    .filteredOn(line -> line.contains("First start."))
                    .hasSize(1);
            var api = new Api(program.url());
            number = new Road(api).upTo("certificate").take("certificate").text("/certificate");
        }
        try (var program = Program.serve(data)) {
            assertThat(program.said()).noneMatch(line -> line.contains("password"));
            var api = new Api(program.url());
            assertThat(api.get("/api/certificates/" + number).text("/status")).isEqualTo("valid");
            assertThat(api.get("lin", "/api/cases").body().at("/items")).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "assay {0}: exit code {1}")
    @CsvSource({"help, 0", "serve --help, 0", "serve --port many, 2", "fly, 2"})
    void theExitCodeSaysHowItWent(String arguments, int code) throws Exception {
        var process = Program.start(arguments.split(" "));
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(code);
        assertThat(output).contains("assay").doesNotContain("Exception");
    }
}
