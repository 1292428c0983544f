package dev.assay.domain.scheme.customgoods;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.scheme.Criterion;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The requirements of clause 4, section by section (CG-01). */
final class Requirements {
    private static final List<Section> SECTIONS = List.of(
            new Section("4.1", 3),
            new Section("4.2", 3),
            new Section("4.3", 3),
            new Section("4.3.1", 3),
            new Section("4.3.2", 3),
            new Section("4.3.3", 3),
            new Section("4.4", 2),
            new Section("4.5", 2),
            new Section("4.6", 2),
            new Section("4.7", 3),
            new Section("4.8", 3),
            new Section("4.9", 4));

    static final List<Criterion> CRITERIA =
            SECTIONS.stream().flatMap(Section::criteria).toList();

    private Requirements() {}

    /** Where a requirement stands, such as {@code 4.3.1(2)} for {@code 4.3.1-2}. */
    static String clause(String code) {
        return "%s %s)".formatted(CustomGoodsEdition.DOCUMENT, code.replace('-', '('));
    }

    private record Section(String number, int items) {
        Stream<Criterion> criteria() {
            return IntStream.rangeClosed(1, items)
                    .mapToObj(item -> "%s-%d".formatted(number, item))
                    .map(code -> new Criterion(
                            code,
                            CustomGoodsScheme.WORDING.text("requirement." + code),
                            CustomGoodsScheme.WORDING.text("section." + number),
                            Mark.Kind.FINDING,
                            null));
        }
    }
}
