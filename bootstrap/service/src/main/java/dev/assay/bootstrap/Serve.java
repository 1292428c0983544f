package dev.assay.bootstrap;

import dev.assay.application.port.in.KeepAccounts;
import dev.assay.bootstrap.demo.Demo;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the service in the foreground until it is told to stop. */
@Command(
        name = "serve",
        description = "Runs the service until it is told to stop.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Environment: ASSAY_PORT, ASSAY_DATA_DIR; ASSAY_DB_URL, ASSAY_DB_USER and ASSAY_DB_PASSWORD for",
            "PostgreSQL (without them: an H2 database in the data directory)."
        })
final class Serve implements Callable<Integer> {
    /** Where everything is kept is configured for this environment only. */
    static final String ENVIRONMENT = "serve";

    private static final int BAD_INPUT = 2;
    private static final int LAST_PORT = 65_535;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:ASSAY_PORT:-8080}",
            description = "Where to listen; 0 picks a free port. Default: 8080.")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:ASSAY_DATA_DIR:-./data}",
            description = "Where to keep everything. Default: ./data.")
    private Path data = Path.of("data");

    @Option(names = "--demo", description = "Fill an empty database with fictional people, cases and certificates.")
    private boolean demo;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec().commandLine(), "a port is 0 to %d, not %d".formatted(LAST_PORT, port));
        }
        if (System.getenv("ASSAY_DB_URL") == null && !isUsable(data)) {
            spec().commandLine()
                    .getErr()
                    .printf(
                            "Assay could not start: the data directory %s cannot be written to%n",
                            data.toAbsolutePath());
            return BAD_INPUT;
        }
        try (var context = ApplicationContext.builder()
                .environments(ENVIRONMENT)
                .properties(overrides())
                .build()) {
            var stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(context, stopped)));
            context.start();
            var server = context.getBean(EmbeddedServer.class).start();
            greet(context);
            say("Assay is ready: http://localhost:" + server.getPort());
            stopped.await();
            return 0;
        } catch (RuntimeException broken) {
            complain(broken);
            return BAD_INPUT;
        }
    }

    private static void stop(ApplicationContext context, CountDownLatch stopped) {
        context.close();
        stopped.countDown();
    }

    /** Asked before the database is, because that would answer with a page of its insides. */
    private static boolean isUsable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException _) {
            return false;
        }
    }

    /** What the command line says wins over the configuration files. */
    private Map<String, Object> overrides() {
        return Map.of(
                "micronaut.server.port",
                port == 0 ? -1 : port,
                "assay.data-dir",
                data.toAbsolutePath().normalize().toString());
    }

    /** The demo is for an empty database: its accounts have a password that everybody knows. */
    private void greet(ApplicationContext context) {
        var first = context.getBean(KeepAccounts.class).ensureAdministrator();
        first.ifPresent(administrator -> say("First start. Administrator: %s, password: %s (not shown again)"
                .formatted(administrator.name(), administrator.password())));
        if (demo && first.isPresent()) {
            context.getBean(Demo.class).play().forEach(this::say);
        } else if (demo) {
            say("The database is not empty, so the demo is left as it is.");
        }
    }

    private void say(String line) {
        var out = spec().commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private void complain(Throwable broken) {
        spec().commandLine().getErr().println("Assay could not start: " + whatToMend(broken));
    }

    /** What a person can mend: the port, the database, or else what the innermost cause says. */
    private String whatToMend(Throwable broken) {
        var cause = broken;
        for (var next = broken; next != null; next = next.getCause()) {
            cause = next;
            if (next instanceof SQLException) {
                return "the database cannot be used (ASSAY_DB_URL, or the data directory %s): %s"
                        .formatted(
                                data.toAbsolutePath().normalize(),
                                innermost(next).getMessage());
            }
            if (next instanceof BindException) {
                return "port %d cannot be listened on: %s".formatted(port, next.getMessage());
            }
        }
        return String.valueOf(cause.getMessage());
    }

    static Throwable innermost(Throwable broken) {
        var cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets it before anything runs");
        }
        return spec;
    }
}
