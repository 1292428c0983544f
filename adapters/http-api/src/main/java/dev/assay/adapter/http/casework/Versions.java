package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.problem.Faults;
import io.micronaut.http.HttpHeaders;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions of cases, certificates and complaints as entity tags: {@code "3"}. */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private Versions() {}

    public static String tag(long version) {
        return "\"%d\"".formatted(version);
    }

    /** The version that an act was meant for; null for whatever it is now. Throws a refusal if it cannot be read. */
    public static @Nullable Long parse(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (tag.matches()) {
            return Long.valueOf(tag.group(1));
        }
        var faults = new Faults();
        faults.add(HttpHeaders.IF_MATCH, "value.version");
        throw faults.refusal();
    }
}
