package dev.assay.adapter.catalogue;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.CertificationScheme;
import dev.assay.domain.certification.scheme.Schemes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A folder with one catalogue per scheme, in files called {@code <scheme id>.csv}. Files of other kinds are left alone. */
public final class CatalogueFolder {
    private static final String ENDING = ".csv";

    private final Breaches breaches = new Breaches();
    private final Map<String, CertificationScheme> byId = new TreeMap<>();

    private CatalogueFolder(Schemes schemes) {
        schemes.all().forEach(scheme -> byId.put(scheme.id(), scheme));
    }

    /**
     * The schemes with their catalogues in place; refused with every fault of every file, also those that a scheme finds,
     * and with every file that is for no scheme or cannot be opened.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Outcome<Schemes> load(Path folder, Schemes schemes) {
        if (!Files.isDirectory(folder)) {
            return refused("no-folder", folder);
        }
        var loading = new CatalogueFolder(schemes);
        catalogueFiles(folder).forEach(loading::take);
        return loading.breaches.orDone(() -> Schemes.of(loading.byId.values()));
    }

    /**
     * Writes a catalogue where {@link #load} looks for it, and says where; refused if a file stands there already, because
     * it may be the licensed one.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static Outcome<Path> write(Path folder, String schemeId, Catalogue catalogue) {
        var file = folder.resolve(schemeId + ENDING);
        try {
            Files.createDirectories(folder);
            return Outcome.done(Files.writeString(file, CatalogueCsv.write(catalogue), StandardOpenOption.CREATE_NEW));
        } catch (FileAlreadyExistsException _) {
            return refused("exists", file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <T> Outcome<T> refused(String key, Path path) {
        return Outcome.refused(
                Breach.condition(FileFaults.RULE, null, FileFaults.WORDING.message("folder." + key, path.toString())));
    }

    private static List<Path> catalogueFiles(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> nameOf(file).toLowerCase(Locale.ROOT).endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void take(Path file) {
        var name = nameOf(file);
        var id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        var scheme = byId.get(id);
        if (scheme == null) {
            breaches.add(Breach.invalid(
                    FileFaults.RULE,
                    name,
                    FileFaults.WORDING.message("folder.stranger", name, String.join(", ", byId.keySet()))));
            return;
        }
        switch (bytesOf(file).then(bytes -> CatalogueReading.of(name, bytes).takenBy(scheme))) {
            case Outcome.Refused<CertificationScheme>(var faults) -> breaches.addAll(faults);
            case Outcome.Done<CertificationScheme>(var catalogued) -> byId.put(id, catalogued);
        }
    }

    /** A file that cannot be opened is one fault among the others, and does not keep them from being told. */
    private static Outcome<byte[]> bytesOf(Path file) {
        try {
            return Outcome.done(Files.readAllBytes(file));
        } catch (IOException broken) {
            var name = nameOf(file);
            return Outcome.refused(Breach.invalid(
                    FileFaults.RULE,
                    name,
                    FileFaults.WORDING.message("folder.unreadable", name, String.valueOf(broken.getMessage()))));
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
