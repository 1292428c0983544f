package dev.assay.bootstrap;

import dev.assay.application.port.in.RunDaily;
import dev.assay.domain.certification.explanation.Outcome;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Does what passing time makes due, also while the service runs, which does the same every hour. */
@Command(
        name = "daily-run",
        description = "Does what passing time makes due: terms that ran out, calls to transfer, what was missed.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all that was due is done, or would be",
            "1:something could not be done; everything else is",
            "2:bad input, or there is nothing to work on"
        },
        footer = {
            "",
            "Can be run twice, and while the service and other runs are at work: nothing is done twice.",
            "Environment: as for serve."
        })
final class DailyRunCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--on", paramLabel = "DATE", description = "As of this day, such as 2027-03-01. Default: today.")
    private @Nullable LocalDate on;

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing; the day may be one to come.")
    private boolean dryRun;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:ASSAY_DATA_DIR:-./data}",
            description = "Where the service keeps everything. Default: ./data.")
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        var folder = data.toAbsolutePath().normalize();
        if (System.getenv("ASSAY_DB_URL") == null && !Files.isDirectory(data)) {
            return complain("there is no data directory " + folder);
        }
        try (var context = ApplicationContext.builder()
                .environments(VerifyJournalCommand.ENVIRONMENT)
                .properties(Map.of("assay.data-dir", folder.toString()))
                .start()) {
            return run(context.getBean(RunDaily.class));
        } catch (RuntimeException unusable) {
            return complain(Objects.toString(Serve.innermost(unusable).getMessage()));
        }
    }

    private int run(RunDaily daily) {
        if (dryRun) {
            return tell(daily.preview(on, this::tell));
        }
        return switch (daily.run(on, this::tell)) {
            case Outcome.Done<RunDaily.Summary>(var summary) -> tell(summary);
            case Outcome.Refused<RunDaily.Summary>(var breaches) -> {
                BreachLines.of(breaches).forEach(this::complain);
                yield BAD_INPUT;
            }
        };
    }

    private void tell(RunDaily.Item item) {
        switch (item) {
            case RunDaily.Item.Done(var certificate, var what) ->
                what.forEach(each -> say("%s：%s / %s"
                        .formatted(certificate, each.text().zh(), each.text().en())));
            case RunDaily.Item.Failed(var certificate, var why) -> complain(certificate + ": " + why);
        }
    }

    private int tell(RunDaily.Summary summary) {
        say("%s %s: %d certificates, %d events, %d failures."
                .formatted(
                        dryRun ? "Would be done as of" : "Done as of",
                        summary.on(),
                        summary.certificates(),
                        summary.events(),
                        summary.failures()));
        return summary.failures() == 0 ? 0 : FAILED;
    }

    private void say(String line) {
        Objects.requireNonNull(spec).commandLine().getOut().println(line);
    }

    private int complain(String why) {
        Objects.requireNonNull(spec).commandLine().getErr().println("Not done: " + why);
        return BAD_INPUT;
    }
}
