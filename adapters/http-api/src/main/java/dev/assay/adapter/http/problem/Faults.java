package dev.assay.adapter.http.problem;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Wording;
import io.micronaut.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request's form, before the domain judges its content. */
public final class Faults {
    /** The id of the rule that a request must be readable: it is none of a rule document's. */
    public static final String RULE = "INPUT";

    private static final Wording WORDING = Wording.beside(Faults.class);

    /** Nobody mends more than so many by hand, and a body made of nothing but faults shall not keep the server busy. */
    private static final int MOST = 1000;

    private final List<Breach> found = new ArrayList<>();
    private final Set<String> fields = new HashSet<>();

    /** Notes a fault under a key of this package's messages. */
    public void add(@Nullable String field, String key, Object... arguments) {
        addUnder(RULE, field, key, arguments);
    }

    /** Notes a fault that breaks a rule of its own. */
    public void addUnder(String rule, @Nullable String field, String key, Object... arguments) {
        if (field != null) {
            fields.add(field);
        }
        if (found.size() < MOST) {
            found.add(Breach.invalid(rule, field, WORDING.message(key, arguments)));
        } else if (found.size() == MOST) {
            found.add(Breach.invalid(RULE, null, WORDING.message("faults.more", MOST)));
        }
    }

    /** Whether a fault was noted at a field. */
    public boolean has(String field) {
        return fields.contains(field);
    }

    public List<Breach> breaches() {
        return List.copyOf(found);
    }

    /** Throws a refusal with all that was noted, if anything was. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw refusal();
        }
    }

    /** The refusal of what was noted. */
    public Refusal refusal() {
        return new Refusal(found);
    }

    /** The refusal of a body that is no JSON. */
    public static Refusal malformed(int line, int column) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                List.of(Breach.invalid(RULE, null, WORDING.message("json.malformed", line, column))));
    }

    /** The refusal of a body that is nested too deeply, or holds a number or text of too many characters. */
    public static Refusal excessive() {
        return new Refusal(
                HttpStatus.BAD_REQUEST, List.of(Breach.invalid(RULE, null, WORDING.message("json.excessive"))));
    }

    /** The refusal of a body that ended before it was whole. */
    public static Refusal brokenOff() {
        return new Refusal(
                HttpStatus.BAD_REQUEST, List.of(Breach.invalid(RULE, null, WORDING.message("body.broken-off"))));
    }

    /** What the framework refused, or what failed, in words of ours. */
    static Breach failure(HttpStatus status) {
        return Breach.invalid(
                RULE,
                null,
                switch (status) {
                    case BAD_REQUEST,
                            UNAUTHORIZED,
                            FORBIDDEN,
                            NOT_FOUND,
                            METHOD_NOT_ALLOWED,
                            NOT_ACCEPTABLE,
                            REQUEST_ENTITY_TOO_LARGE,
                            UNSUPPORTED_MEDIA_TYPE,
                            INTERNAL_SERVER_ERROR -> WORDING.message("failure." + status.getCode());
                    default -> WORDING.message("failure", status.getReason());
                });
    }

    /** The refusal of a token that opens nothing. */
    public static Refusal notSignedIn() {
        return new Refusal(HttpStatus.UNAUTHORIZED, List.of(failure(HttpStatus.UNAUTHORIZED)));
    }

    /** The refusal of what is not there. */
    public static Refusal unknown(String key, Object... arguments) {
        return new Refusal(List.of(new Breach(Breach.Kind.UNKNOWN, RULE, null, WORDING.message(key, arguments))));
    }
}
