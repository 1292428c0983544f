package dev.assay.adapter.http.problem;

/** Where the path of a request is a secret itself, and so is written down nowhere. */
public final class SecretPath {
    /** What stands before the secret of a calendar. */
    public static final String CALENDAR = "/calendar";

    private SecretPath() {}

    /** A path as it may be logged. */
    static String withoutSecret(String path) {
        return path.startsWith(CALENDAR + "/") ? CALENDAR + "/…" : path;
    }
}
