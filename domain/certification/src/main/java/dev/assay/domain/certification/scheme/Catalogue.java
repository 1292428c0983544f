package dev.assay.domain.certification.scheme;

import dev.assay.domain.certification.explanation.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of an edition where its document leaves them to a standard that is licensed: data that an operator can
 * replace. What is shipped in its place says that it is a placeholder.
 *
 * @param source where it comes from, for people: a file's name, or that it is a placeholder
 * @param placeholder whether it stands in for the licensed text
 * @param entries in the order of the standard
 */
@ValueObject
public record Catalogue(String source, boolean placeholder, List<Entry> entries) {
    public Catalogue {
        entries = List.copyOf(entries);
    }

    /** What can be at fault in an entry. */
    public enum Part {
        CODE,
        GROUP,
        NAME,
        POINTS,
        TAGS
    }

    /**
     * Where a fault of one entry stands, as the field of a breach, such as {@code entries.0.code}: by number and not by code,
     * because a code may stand there twice.
     *
     * @param index of the entry, from 0
     */
    public static String place(int index, Part part) {
        return "entries.%d.%s".formatted(index, part.name().toLowerCase(Locale.ROOT));
    }

    /**
     * One criterion.
     *
     * @param code ASCII
     * @param group what it belongs to
     * @param points the most points it can earn; null where it takes none
     * @param tags what else is known of it, in the scheme's own words, such as {@code key} or {@code tested}
     */
    @ValueObject
    public record Entry(
            String code, Text group, Text name, @Nullable BigDecimal points, Set<String> tags) {
        public Entry {
            tags = Set.copyOf(tags);
        }

        private String line() {
            return String.join(
                    "\u001f",
                    code,
                    group.zh(),
                    group.en(),
                    name.zh(),
                    name.en(),
                    points == null ? "" : points.stripTrailingZeros().toPlainString(),
                    String.join(" ", new TreeSet<>(tags)));
        }
    }

    /** SHA-256 over what it says, in lower-case hexadecimal; the same whatever file or form it came in. */
    public String hash() {
        var text = entries.stream().map(Entry::line).collect(Collectors.joining("\u001e"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
