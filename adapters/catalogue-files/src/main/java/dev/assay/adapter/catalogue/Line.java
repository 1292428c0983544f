package dev.assay.adapter.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What stands between two line ends that are not quoted.
 *
 * @param number where it begins, from 1
 */
record Line(long number, CSVRecord fields) {

    /** Those that say anything; up to a quotation mark that is out of place, after which nothing is certain. */
    static List<Line> of(String text, FileFaults faults) {
        var lines = new ArrayList<Line>();
        try (var parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            read(parser, lines, faults);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        lines.removeIf(Line::isBlank);
        return lines;
    }

    private static void read(CSVParser parser, List<Line> lines, FileFaults faults) {
        var records = parser.iterator();
        long begins = 1;
        try {
            while (records.hasNext()) {
                lines.add(new Line(begins, records.next()));
                begins = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException _) {
            // The text is in memory, so all that can fail is its notation.
            faults.add(begins, "quote");
        }
    }

    private boolean isBlank() {
        return fields.size() == 1 && fields.get(0).isBlank();
    }
}
