package dev.assay.application.usecase;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;

/** Refusals that several use cases give. */
final class Answers {
    private static final Wording WORDING = Wording.beside(Answers.class);

    private Answers() {}

    static <T> Outcome<T> unknown(String rule, String key, Object... arguments) {
        return Outcome.refused(new Breach(Breach.Kind.UNKNOWN, rule, null, message(key, arguments)));
    }

    static <T> Outcome<T> forbidden(String key, Object... arguments) {
        return Outcome.refused(new Breach(Breach.Kind.FORBIDDEN, "LOG-01", null, message(key, arguments)));
    }

    static Message message(String key, Object... arguments) {
        return WORDING.message(key, arguments);
    }
}
