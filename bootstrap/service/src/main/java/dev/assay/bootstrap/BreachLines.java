package dev.assay.bootstrap;

import dev.assay.domain.certification.explanation.Breach;
import java.util.List;

/** What is told of breaches on the command line, the same wherever they are met: one line each, in both languages. */
final class BreachLines {
    private BreachLines() {}

    static List<String> of(List<Breach> breaches) {
        return breaches.stream().map(BreachLines::of).toList();
    }

    private static String of(Breach breach) {
        var text = breach.message().text();
        return "%s %s / %s".formatted(breach.rule(), text.zh(), text.en());
    }
}
