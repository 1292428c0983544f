package dev.assay.bootstrap;

import dev.assay.application.port.in.VerifyJournal;
import dev.assay.domain.certification.journal.JournalFault;
import dev.assay.domain.certification.journal.NotedSeal;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Says whether the journal is still what was written, also while the service runs. */
@Command(
        name = "verify-journal",
        description = "Says whether the journal is still what was written, also while the service runs.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:it is whole", "1:it is not, with every fault", "2:there is no journal to be read"},
        footer = {
            "",
            "Note the last seal in another place: whoever can write in the database could make all of it anew, and",
            "only a note tells. Environment: as for serve."
        })
final class VerifyJournalCommand implements Callable<Integer> {
    /** For commands that work on what the service keeps. */
    static final String ENVIRONMENT = "command";

    private static final int WHOLE = 0;
    private static final int FAULTY = 1;
    private static final int BAD_INPUT = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:ASSAY_DATA_DIR:-./data}",
            description = "Where the service keeps everything. Default: ./data.")
    private Path data = Path.of("data");

    @Option(
            names = "--noted",
            paramLabel = "NUMBER:HASH",
            converter = AsNoted.class,
            description = "A seal as it was noted in another place; can be told several times.")
    private List<NotedSeal> noted = new ArrayList<>();

    @Override
    public Integer call() {
        if (System.getenv("ASSAY_DB_URL") == null && !Files.isDirectory(data)) {
            return complain(
                    "there is no data directory " + data.toAbsolutePath().normalize());
        }
        try (var context = ApplicationContext.builder()
                .environments(ENVIRONMENT)
                .properties(Map.of(
                        "assay.data-dir", data.toAbsolutePath().normalize().toString()))
                .start()) {
            return tell(context.getBean(VerifyJournal.class).verify(noted, this::tell));
        } catch (RuntimeException unreadable) {
            return complain(Objects.toString(Serve.innermost(unreadable).getMessage()));
        }
    }

    private void tell(JournalFault fault) {
        var place = fault.place().text();
        var what = fault.what().text();
        say("%s：%s / %s: %s".formatted(place.zh(), what.zh(), place.en(), what.en()));
    }

    private int tell(VerifyJournal.Report report) {
        say("%d streams, %d entries and %d seals checked: %s."
                .formatted(
                        report.streams(),
                        report.entries(),
                        report.seals(),
                        report.isWhole() ? "whole" : report.faults() == 1 ? "1 fault" : report.faults() + " faults"));
        say("Entries not sealed yet: %d.".formatted(report.unsealed()));
        var last = report.last();
        say(last == null ? "There is no seal." : "Last seal: %d:%s".formatted(last.number(), last.hash()));
        return report.isWhole() ? WHOLE : FAULTY;
    }

    private void say(String line) {
        Objects.requireNonNull(spec).commandLine().getOut().println(line);
    }

    private int complain(String why) {
        Objects.requireNonNull(spec).commandLine().getErr().println("The journal cannot be read: " + why);
        return BAD_INPUT;
    }

    /** Reads what this command has printed. */
    static final class AsNoted implements ITypeConverter<NotedSeal> {
        @Override
        public NotedSeal convert(String words) {
            try {
                var parts = words.split(":", 2);
                return new NotedSeal(Long.parseLong(parts[0]), parts.length > 1 ? parts[1] : "");
            } catch (IllegalArgumentException no) {
                throw new TypeConversionException("not a seal's number, a colon and its hash: " + words);
            }
        }
    }
}
