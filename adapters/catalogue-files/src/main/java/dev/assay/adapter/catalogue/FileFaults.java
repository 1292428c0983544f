package dev.assay.adapter.catalogue;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is wrong with one file and with what it says: line by line, then as a whole. */
final class FileFaults {
    static final String RULE = "MPC-05";
    static final Wording WORDING = Wording.beside(FileFaults.class);

    private final String file;
    private final TreeMap<Long, List<Breach>> byLine = new TreeMap<>();
    private final List<Breach> whole = new ArrayList<>();
    private boolean partly;

    FileFaults(String file) {
        this.file = file;
    }

    /**
     * Notes a fault of the file.
     *
     * @param line from 1
     * @param arguments of the message, after the file and the line
     */
    void add(long line, String key, Object... arguments) {
        put(line, Breach.invalid(RULE, at(line), message(key, line, arguments)));
    }

    /** Notes a fault that leaves something unread, so that nothing said of the whole file is certain. */
    void unread(long line, String key, Object... arguments) {
        partly = true;
        add(line, key, arguments);
    }

    /** Notes what a scheme finds wrong with a line. */
    void found(long line, Breach fault) {
        put(line, new Breach(fault.kind(), fault.rule(), at(line), message("content", line, fault.message())));
    }

    /** Notes what a scheme finds wrong with the whole. */
    void found(Breach fault) {
        var uncertain = partly && fault.field() != null;
        var message = WORDING.message(uncertain ? "file.whole-partly" : "file.whole", file, fault.message());
        whole.add(new Breach(fault.kind(), fault.rule(), fault.field(), message).within(file));
    }

    boolean none() {
        return byLine.isEmpty() && whole.isEmpty();
    }

    <T> Outcome<T> orElse(Supplier<Outcome<T>> sound) {
        var breaches = new Breaches();
        byLine.values().forEach(breaches::addAll);
        return breaches.addAll(whole).orElse(sound);
    }

    private void put(long line, Breach fault) {
        byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(fault);
    }

    private String at(long line) {
        return "%s:%d".formatted(file, line);
    }

    private Message message(String key, long line, Object... arguments) {
        var where = Stream.of(file, Long.toString(line));
        return WORDING.message(
                "file." + key, Stream.concat(where, Stream.of(arguments)).toArray());
    }
}
