package dev.assay.adapter.catalogue;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is wrong with one file, line by line. */
final class FileFaults {
    static final String RULE = "MPC-05";
    static final Wording WORDING = Wording.beside(FileFaults.class);

    private final String file;
    private final Breaches breaches = new Breaches();

    FileFaults(String file) {
        this.file = file;
    }

    /**
     * Notes a fault.
     *
     * @param line from 1
     * @param arguments of the message, after the file and the line
     */
    void add(long line, String key, Object... arguments) {
        var where = Stream.of(file, Long.toString(line));
        var message = WORDING.message(
                "file." + key, Stream.concat(where, Stream.of(arguments)).toArray());
        breaches.add(Breach.invalid(RULE, "%s:%d".formatted(file, line), message));
    }

    <T> Outcome<T> orDone(Supplier<T> value) {
        return breaches.orDone(value);
    }
}
