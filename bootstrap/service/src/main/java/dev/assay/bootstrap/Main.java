package dev.assay.bootstrap;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line: {@code assay serve}, {@code assay rate}, {@code assay help} and so on. */
@Command(
        name = "assay",
        description = "Runs a certification body: tested, struck, readable.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {Serve.class, Rate.class, HelpCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
