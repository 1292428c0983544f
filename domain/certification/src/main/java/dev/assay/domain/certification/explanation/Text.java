package dev.assay.domain.certification.explanation;

import java.util.function.UnaryOperator;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The same words in Chinese and in English. Where the two differ the Chinese prevails (OD01 4.1).
 *
 * @param zh the authoritative Chinese, not blank
 * @param en the English beside it, not blank
 */
@ValueObject
public record Text(String zh, String en) {
    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages: zh=\"%s\", en=\"%s\"".formatted(zh, en));
        }
    }

    /** Both languages put through the same change. */
    public Text map(UnaryOperator<String> change) {
        return new Text(change.apply(zh), change.apply(en));
    }
}
