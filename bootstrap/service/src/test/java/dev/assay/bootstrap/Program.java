package dev.assay.bootstrap;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program as an operator starts it: a process of its own. */
final class Program implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Assay is ready: (http://localhost:\\d+)");

    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final String url;

    private Program(Process process) throws IOException {
        this.process = process;
        this.url = readUntilReady(process.inputReader(StandardCharsets.UTF_8));
    }

    /** Starts {@code assay serve --port 0} on a data directory and returns when it is ready. */
    static Program serve(Path data, String... options) throws IOException {
        return serve(Map.of(), data, options);
    }

    static Program serve(Map<String, String> environment, Path data, String... options) throws IOException {
        return new Program(start(
                environment,
                Stream.concat(Stream.of("serve", "--port", "0", "--data", data.toString()), Stream.of(options))
                        .toArray(String[]::new)));
    }

    /** Starts {@code assay} with any arguments. */
    static Process start(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    static Process start(Map<String, String> environment, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.concat(
                Stream.of(
                        java,
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()),
                Stream.of(arguments));
        var process = new ProcessBuilder(command.toList()).redirectErrorStream(true);
        process.environment().putAll(environment);
        return process.start();
    }

    private String readUntilReady(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            var ready = READY.matcher(line);
            if (ready.matches()) {
                return ready.group(1);
            }
        }
        throw new IllegalStateException("it never was ready: " + String.join("\n", said));
    }

    String url() {
        return url;
    }

    /** What it printed until it was ready. */
    List<String> said() {
        return said;
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Stops it as an operator does, with SIGTERM, and returns when it has gone. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
