package dev.assay.adapter.catalogue;

import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.scheme.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A catalogue as comma-separated values (RFC 4180, UTF-8): a header {@code
 * code,group_zh,group_en,name_zh,name_en,points,tags}, then one criterion a line. What is written reads back as the same
 * criteria.
 */
public final class CatalogueCsv {
    private CatalogueCsv() {}

    /**
     * What a file says, never a placeholder; refused with every fault of the file, each with its line.
     *
     * @param file its name, for people: the catalogue's source
     */
    public static Outcome<Catalogue> read(String file, byte[] bytes) {
        return CatalogueReading.of(file, bytes).catalogue();
    }

    /** The text of a file that says the same, also of a placeholder, as a template to fill in. */
    public static String write(Catalogue catalogue) {
        var text = new StringBuilder();
        try {
            print(Column.headings(), text);
            for (var entry : catalogue.entries()) {
                print(CatalogueRow.fields(entry), text);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    private static void print(List<String> fields, StringBuilder text) throws IOException {
        CSVFormat.RFC4180.printRecord(text, fields.toArray());
    }
}
