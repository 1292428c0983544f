package dev.assay.bootstrap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.http.problem.Refusal;
import dev.assay.adapter.http.scheme.RatingView;
import dev.assay.adapter.http.scheme.Ratings;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a sheet in a file would rate. Exit code 0: passed; 1: not passed; 2: bad input. */
@Command(
        name = "rate",
        description = "Says what an evaluation sheet in a JSON file would rate, and why.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:it passed", "1:it did not pass", "2:bad input, with every fault"})
final class Rate implements Callable<Integer> {
    private static final int PASSED = 0;
    private static final int NOT_PASSED = 1;
    private static final int BAD_INPUT = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCHEME", description = "The scheme's id.")
    private String scheme = "";

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "The sheet, as POST /api/schemes/{id}/ratings takes it.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Answer in JSON, as the API does.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        try (var context = ApplicationContext.run()) {
            var rating = context.getBean(Ratings.class).rate(scheme, Files.readAllBytes(file));
            if (json) {
                say(context.getBean(ObjectMapper.class).writeValueAsString(rating));
            } else {
                tell(rating);
            }
            return rating.passed() ? PASSED : NOT_PASSED;
        } catch (IOException unreadable) {
            complain("%s cannot be read: %s".formatted(file, unreadable.getMessage()));
        } catch (Refusal refusal) {
            refusal.problem()
                    .breaches()
                    .forEach(fault -> complain("%s %s: %s / %s"
                            .formatted(
                                    fault.rule(),
                                    Objects.requireNonNullElse(fault.field(), "–"),
                                    fault.text().zh(),
                                    fault.text().en())));
        }
        return BAD_INPUT;
    }

    private void tell(RatingView rating) {
        say("%s %s: %s, %s"
                .formatted(
                        rating.scheme(),
                        rating.edition(),
                        Objects.requireNonNullElse(rating.level(), "–"),
                        rating.passed() ? "passed" : "not passed"));
        if (rating.score() != null) {
            say("score " + rating.score().toPlainString());
        }
        rating.reasons()
                .forEach(reason -> say("%s %s (%s) %s / %s"
                        .formatted(
                                reason.met() ? "✓" : "✗",
                                reason.rule(),
                                reason.clause(),
                                reason.text().zh(),
                                reason.text().en())));
        rating.interpretations()
                .forEach(reading -> say("%s %s %s / %s"
                        .formatted(
                                reading.decisive() ? "▲ decisive" : "▲",
                                reading.rule(),
                                reading.text().zh(),
                                reading.text().en())));
        if (rating.next() != null) {
            rating.next()
                    .needs()
                    .forEach(need -> say("→ %s: %s / %s"
                            .formatted(
                                    rating.next().level(),
                                    need.text().zh(),
                                    need.text().en())));
        }
    }

    private void say(String line) {
        Objects.requireNonNull(spec).commandLine().getOut().println(line);
    }

    private void complain(String line) {
        Objects.requireNonNull(spec).commandLine().getErr().println(line);
    }
}
