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
            number = Road.certificate(api);
        }
        try (var program = Program.serve(data)) {
            assertThat(program.said()).noneMatch(line -> line.contains("password"));
            var api = new Api(program.url());
            assertThat(api.get("/api/certificates/" + number).text("/status")).isEqualTo("valid");
            assertThat(api.get("lin", "/api/cases").body().at("/items")).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "assay {0}: exit code {1}")
    @CsvSource({
        "help, 0, serve",
        "serve --help, 0, --port",
        "serve --port many, 2, many",
        "fly, 2, fly",
        "--version, 0, Assay",
        "serve --port 99999, 2, 99999",
        "serve --data pom.xml/data, 2, cannot be written to",
        "rate credit-grade EXAMPLES/credit-grade/examples/aa.json, 0, AA",
        "rate --json credit-grade EXAMPLES/credit-grade/examples/aa.json, 0, '\"level\":\"AA\"'",
        "rate after-sales EXAMPLES/after-sales/examples/failed.json, 1, not passed",
        "rate credit-grade EXAMPLES/after-sales/examples/failed.json, 2, marks.1.1.1",
        "rate mass-personalisation EXAMPLES/mass-personalisation/examples/l2-test-and-audit.json, 0, L2",
        "rate mass-personalisation EXAMPLES/mass-personalisation/examples/worse-verdict.json, 1, ▲ decisive MPC-06",
        "rate custom-goods EXAMPLES/mass-personalisation/examples/worse-verdict.json, 2, marks.P-10",
        "lint, 0, 'custom-goods: sound'",
        "lint --catalogues nowhere, 2, nowhere",
        "rate gold EXAMPLES/credit-grade/examples/aa.json, 2, gold",
        "rate credit-grade nowhere.json, 2, nowhere.json"
    })
    void theExitCodeSaysHowItWent(String arguments, int code, String said) throws Exception {
        var process =
                Program.start(arguments.replace("EXAMPLES", "../../domain").split(" "));
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isEqualTo(code);
        assertThat(output).contains(said).doesNotContain("Exception");
    }
}
