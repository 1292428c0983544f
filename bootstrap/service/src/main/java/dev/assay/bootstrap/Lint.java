package dev.assay.bootstrap;

import dev.assay.adapter.catalogue.CatalogueFolder;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.lint.LintFault;
import dev.assay.domain.certification.lint.SchemeLint;
import dev.assay.domain.certification.scheme.Schemes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says whether every scheme is sound, with an operator's catalogues in place where there are any. */
@Command(
        name = "lint",
        description = "Says whether the rules of every scheme are sound, with an operator's catalogues or without.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all is sound", "1:a scheme has faults", "2:a catalogue cannot be used"})
final class Lint implements Callable<Integer> {
    private static final int SOUND = 0;
    private static final int FAULTY = 1;
    private static final int BAD_INPUT = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--catalogues", paramLabel = "DIR", description = "A folder of files <scheme id>.csv.")
    private @Nullable Path catalogues;

    @Override
    public Integer call() {
        var shipped = Schemes.load(Map.of());
        return switch (catalogues == null ? Outcome.done(shipped) : CatalogueFolder.load(catalogues, shipped)) {
            case Outcome.Done<Schemes>(var schemes) -> lint(schemes);
            case Outcome.Refused<Schemes>(var breaches) -> refuse(breaches);
        };
    }

    private int lint(Schemes schemes) {
        var faulty = false;
        for (var scheme : schemes.all()) {
            List<LintFault> faults = SchemeLint.faultsIn(scheme);
            faults.forEach(fault -> say(fault.toString()));
            say("%s: %s".formatted(scheme.id(), faults.isEmpty() ? "sound" : faults.size() + " faults"));
            faulty |= !faults.isEmpty();
        }
        return faulty ? FAULTY : SOUND;
    }

    private int refuse(List<Breach> breaches) {
        BreachLines.of(breaches).forEach(this::say);
        return BAD_INPUT;
    }

    private void say(String line) {
        Objects.requireNonNull(spec).commandLine().getOut().println(line);
    }
}
