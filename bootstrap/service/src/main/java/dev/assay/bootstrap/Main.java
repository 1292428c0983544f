package dev.assay.bootstrap;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command line: {@code assay serve}, {@code assay rate}, {@code assay help} and so on. */
@Command(
        name = "assay",
        description = "Runs a certification body: tested, struck, readable.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Serve.class,
            Rate.class,
            Lint.class,
            DailyRunCommand.class,
            VerifyJournalCommand.class,
            NewScheme.class,
            HelpCommand.class
        })
public final class Main {
    private Main() {}

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Assay " + (version == null ? "(not from a jar)" : version)};
        }
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main())
                .setParameterExceptionHandler(Main::complain)
                .execute(arguments));
    }

    private static int complain(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        command.getErr()
                .printf(
                        "%s (see: %s --help)%n",
                        wrong.getMessage(), command.getCommandSpec().qualifiedName());
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
