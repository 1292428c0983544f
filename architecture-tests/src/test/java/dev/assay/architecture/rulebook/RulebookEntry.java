package dev.assay.architecture.rulebook;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * One rule that the documents make.
 *
 * @param part the part of the rulebook it stands in
 * @param id what tests and explanations name it by
 * @param clause the documents it is drawn from, each with the places in it, such as {@code MPC 4.2; CG 6}
 * @param title what it asks, in at most twelve words
 */
record RulebookEntry(String part, String id, String clause, String title) {
    private static final Pattern ID = Pattern.compile("[A-Z]+(-[A-Z]+)*-\\d+");
    private static final Pattern PLACE = Pattern.compile("\\S+ \\S.*");
    private static final int WORDS = 12;

    static RulebookEntry of(CSVRecord line) {
        return new RulebookEntry(line.get("part"), line.get("id"), line.get("clause"), line.get("title"));
    }

    /** What the entry lacks, for people. */
    Stream<String> faults() {
        return Stream.of(
                        fault(part.isBlank(), "stands in no part"),
                        fault(!ID.matcher(id).matches(), "is no id"),
                        fault(!PLACE.matcher(clause).matches(), "names no place in a document"),
                        fault(title.isBlank(), "has no title"),
                        fault(title.split("\\s+").length > WORDS, "has a title of more than %d words".formatted(WORDS)))
                .flatMap(faults -> faults);
    }

    private Stream<String> fault(boolean found, String words) {
        return found ? Stream.of("%s %s".formatted(id, words)) : Stream.empty();
    }
}
