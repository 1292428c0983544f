package dev.assay.domain.scheme.masspersonalisation;

import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Catalogue.Entry;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stands in for annexes A and B, whose clauses are in the licensed standard and not in the rule document: it numbers the
 * clauses and carries nobody's text. Only the totals 63 and 105 are the document's; how they are split over the modules is
 * a placeholder ▲, and so is that every clause is both tested and audited.
 */
final class PlaceholderCatalogue {
    static final Catalogue CATALOGUE = new Catalogue(
            "placeholder",
            true,
            Arrays.stream(FunctionModule.values())
                    .flatMap(PlaceholderCatalogue::entries)
                    .toList());

    private PlaceholderCatalogue() {}

    private static int count(FunctionModule module) {
        return switch (module) {
            case NEEDS_IDENTIFICATION, MARKETING, MANUFACTURING -> 11;
            case DELIVERY, AFTER_SALES, PLATFORM -> 10;
            case NEEDS_ASSESSMENT, DESIGN, PROCUREMENT -> 14;
        };
    }

    private static Stream<Entry> entries(FunctionModule module) {
        return IntStream.rangeClosed(1, count(module))
                .mapToObj(number -> "%c-%02d".formatted(module.code(), number))
                .map(code -> new Entry(code, module.label(), name(code), null, CatalogueCheck.TAGS));
    }

    private static Text name(String code) {
        return MassPersonalisationScheme.WORDING.text("clause").map(word -> "%s %s".formatted(word, code));
    }

    /** Whether a catalogue says what this one says, whatever file it came in. */
    static boolean is(Catalogue catalogue) {
        return catalogue.hash().equals(CATALOGUE.hash());
    }
}
