package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.scheme.Catalogue;
import dev.assay.domain.certification.scheme.Catalogue.Part;
import dev.assay.domain.scheme.aftersales.FirstLevel.SecondLevel;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds a catalogue against what is known of GB/T 27922-2011 before it may replace the items shipped (AS-03). */
final class CatalogueCheck {
    private static final String RULE = "AS-03";
    private static final Pattern CODE = Pattern.compile("5\\.[1-3]\\.[1-7]-[1-9][0-9]{0,2}");

    private final List<Catalogue.Entry> entries;
    private final Breaches breaches = new Breaches();

    private CatalogueCheck(Catalogue catalogue) {
        entries = catalogue.entries();
    }

    /** Every fault; one that concerns an item stands at its place in the catalogue. */
    static Breaches faultsIn(Catalogue catalogue) {
        var check = new CatalogueCheck(catalogue);
        check.items();
        check.groups();
        check.weights();
        return check.breaches;
    }

    private void items() {
        var seen = new HashSet<String>();
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            var second = SecondLevel.named(entry.group());
            valid(seen.add(entry.code()), index, Part.CODE, "catalogue.duplicate");
            valid(CODE.matcher(entry.code()).matches(), index, Part.CODE, "catalogue.code");
            valid(second.isPresent(), index, Part.GROUP, "catalogue.group", entry.group());
            if (second.isPresent()) {
                underItsGroup(second.get(), index);
            }
            valid(countable(entry) != null, index, Part.POINTS, "catalogue.points");
            valid(Set.of(Items.KEY).containsAll(entry.tags()), index, Part.TAGS, "catalogue.tag", entry.tags());
        }
    }

    private void underItsGroup(SecondLevel group, int index) {
        var code = entries.get(index).code();
        valid(
                !CODE.matcher(code).matches() || code.startsWith(group.code() + "-"),
                index,
                Part.GROUP,
                "catalogue.place",
                group.code(),
                group.name());
    }

    private void groups() {
        for (var second : SecondLevel.all()) {
            breaches.met(
                    entries.stream()
                            .map(Catalogue.Entry::group)
                            .map(SecondLevel::named)
                            .anyMatch(Optional.of(second)::equals),
                    RULE,
                    "entries",
                    () -> message("catalogue.missing", second.code(), second.name()));
        }
    }

    private void weights() {
        for (var first : FirstLevel.values()) {
            var sum = sum(entries.stream()
                    .filter(entry -> SecondLevel.named(entry.group())
                            .filter(second -> second.first() == first)
                            .isPresent())
                    .toList());
            breaches.met(
                    sum.compareTo(first.weight()) == 0,
                    RULE,
                    "entries",
                    () -> message("catalogue.weight", first.code(), first.text(), plain(sum), plain(first.weight())));
        }
        var sum = sum(entries);
        breaches.met(
                sum.compareTo(FirstLevel.TOTAL) == 0,
                RULE,
                "entries",
                () -> message("catalogue.total", plain(sum), plain(FirstLevel.TOTAL)));
    }

    private static BigDecimal sum(List<Catalogue.Entry> entries) {
        var sum = BigDecimal.ZERO;
        for (var entry : entries) {
            var points = countable(entry);
            sum = points == null ? sum : sum.add(points);
        }
        return sum;
    }

    /** The points, if they are such as a mark can reach: more than none, and no longer than a mark may be. */
    private static @Nullable BigDecimal countable(Catalogue.Entry entry) {
        var points = entry.points();
        return points != null && points.signum() > 0 && Mark.Points.isExact(points) ? points : null;
    }

    private void valid(boolean holds, int index, Part part, String key, Object... more) {
        breaches.valid(holds, RULE, Catalogue.place(index, part), () -> {
            var arguments = new Object[more.length + 1];
            arguments[0] = entries.get(index).code();
            System.arraycopy(more, 0, arguments, 1, more.length);
            return message(key, arguments);
        });
    }

    private static Message message(String key, Object... arguments) {
        return AfterSalesScheme.WORDING.message(key, arguments);
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
