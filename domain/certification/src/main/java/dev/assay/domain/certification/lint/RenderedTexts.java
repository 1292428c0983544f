package dev.assay.domain.certification.lint;

import dev.assay.domain.certification.explanation.Message;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Renders one message of each key, to see that both languages can say it and fill in all that is left open. */
final class RenderedTexts {
    private static final Pattern LEFT_OPEN = Pattern.compile("\\{[0-9]+}");

    private final Set<String> seen = new HashSet<>();
    private final Findings findings;

    RenderedTexts(Findings findings) {
        this.findings = findings;
    }

    void render(Message message) {
        if (!seen.add(message.key())) {
            return;
        }
        try {
            var text = message.text();
            findings.expect(
                    !LEFT_OPEN.matcher(text.zh()).find()
                            && !LEFT_OPEN.matcher(text.en()).find(),
                    "text.left-open",
                    message.key());
        } catch (RuntimeException broken) {
            findings.expect(false, "text.broken", message.key(), broken.toString());
        }
    }
}
