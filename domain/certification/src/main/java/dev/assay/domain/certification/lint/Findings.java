package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.lint.LintFault.Area;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one area; the same fault is noted once, however many probes run into it. */
final class Findings {
    private static final Wording WORDING = Wording.beside(SchemeLint.class);
    private static final Pattern CODE = Pattern.compile("[!-~]+");

    private final Set<LintFault> found = new LinkedHashSet<>();
    private final String scheme;
    private final @Nullable String edition;
    private final Area area;

    Findings(String scheme, @Nullable String edition, Area area) {
        this.scheme = scheme;
        this.edition = edition;
        this.area = area;
    }

    /** Notes a fault unless the condition holds. */
    Findings expect(boolean holds, String key, Object... arguments) {
        if (!holds) {
            found.add(new LintFault(scheme, edition, area, WORDING.message(key, arguments)));
        }
        return this;
    }

    /** Notes codes that are not visible ASCII, and those that stand twice. */
    Findings expectCodes(String what, Collection<String> codes) {
        var seen = new HashSet<String>();
        for (var code : codes) {
            expect(CODE.matcher(code).matches(), "code.ascii", what, code);
            expect(seen.add(code), "code.twice", what, code);
        }
        return this;
    }

    List<LintFault> all() {
        return List.copyOf(found);
    }
}
