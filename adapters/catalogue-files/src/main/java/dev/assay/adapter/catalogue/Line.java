package dev.assay.adapter.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What stands between two line ends that are not quoted.
 *
 * @param number where it begins, from 1
 */
record Line(long number, CSVRecord fields) {
    private static final Pattern LINE_END = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

    /**
     * Those that say anything. One with a quotation mark out of place is left out and reading goes on below it; only where it
     * is the first is there nothing to understand the others by.
     */
    static List<Line> of(String text, FileFaults faults) {
        var written = List.of(LINE_END.split(text));
        var lines = new ArrayList<Line>();
        int from = 0;
        while (from < written.size() && (from == 0 || !lines.isEmpty())) {
            from = read(written, from, lines, faults);
        }
        return lines;
    }

    /** Reads on from a line, counted from 0, and returns the one to go on with. */
    private static int read(List<String> written, int from, List<Line> lines, FileFaults faults) {
        var rest = String.join("", written.subList(from, written.size()));
        int begins = from + 1;
        try (var parser = CSVParser.parse(rest, CSVFormat.RFC4180)) {
            var records = parser.iterator();
            while (records.hasNext()) {
                var line = new Line(begins, records.next());
                if (!line.isBlank()) {
                    lines.add(line);
                }
                begins = from + Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
            return written.size();
        } catch (UncheckedIOException _) {
            // The text is in memory, so all that can fail is its notation.
            faults.unread(begins, "quote");
            return begins;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean isBlank() {
        return fields.size() == 1 && fields.get(0).isBlank();
    }
}
