package dev.assay.adapter.http.problem;

import java.util.stream.Stream;

/** Where the path of a request is a secret itself, and so is written down nowhere. */
public final class SecretPath {
    /** What stands before the secret of a calendar. */
    public static final String CALENDAR = "/calendar";

    /** What stands before the reference of a complaint, which opens what was made without an account. */
    public static final String COMPLAINTS = "/api/complaints";

    private SecretPath() {}

    /** A path as it may be logged. */
    static String withoutSecret(String path) {
        return Stream.of(CALENDAR, COMPLAINTS)
                .filter(secret -> path.startsWith(secret + "/"))
                .findFirst()
                .map(secret -> secret + "/…")
                .orElse(path);
    }
}
