package dev.assay.domain.scheme.aftersales;

import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.scheme.Catalogue;
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

    /** Every fault; one that concerns an item stands at {@code entries.<code>}. */
    static Breaches faultsIn(Catalogue catalogue) {
        var check = new CatalogueCheck(catalogue);
        check.items();
        check.groups();
        check.weights();
        return check.breaches;
    }

    private void items() {
        var seen = new HashSet<String>();
        for (var entry : entries) {
            var second = SecondLevel.named(entry.group());
            valid(seen.add(entry.code()), entry, "catalogue.duplicate");
            valid(CODE.matcher(entry.code()).matches(), entry, "catalogue.code");
            valid(second.isPresent(), entry, "catalogue.group", entry.group());
            second.ifPresent(group -> valid(
                    !CODE.matcher(entry.code()).matches() || entry.code().startsWith(group.code() + "-"),
                    entry,
                    "catalogue.place",
                    group.code(),
                    group.name()));
            valid(countable(entry) != null, entry, "catalogue.points");
            valid(Set.of(Items.KEY).containsAll(entry.tags()), entry, "catalogue.tag", entry.tags());
        }
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

    private void valid(boolean holds, Catalogue.Entry entry, String key, Object... more) {
        breaches.valid(holds, RULE, "entries." + entry.code(), () -> {
            var arguments = new Object[more.length + 1];
            arguments[0] = entry.code();
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
