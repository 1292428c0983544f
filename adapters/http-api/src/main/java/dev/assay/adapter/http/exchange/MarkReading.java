package dev.assay.adapter.http.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import dev.assay.domain.certification.evaluation.Mark;
import java.io.IOException;
import java.util.Optional;

/** A mark as it is written: {@code 4.5}, {@code "partial"}, {@code "minor"}, or {@code {"excluded": "holds no patents"}}. */
final class MarkReading {
    private static final String WORDS = Words.all(Mark.Fulfilment.class) + ", " + Words.all(Mark.Finding.class);
    private static final String EXCLUDED = "excluded";

    private MarkReading() {}

    static Optional<Mark> read(JsonParser parser, DeserializationContext context) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Scalar.number(parser, context).map(Mark.Points::new);
            case START_OBJECT -> Optional.of(exclusion(parser, context));
            case VALUE_STRING -> {
                var word = word(parser.getText());
                yield word.isPresent() ? word : FaultCollection.leaveOut(parser, context, "mark.unreadable", WORDS);
            }
            default -> FaultCollection.leaveOut(parser, context, "mark.unreadable", WORDS);
        };
    }

    private static Optional<Mark> word(String word) {
        return Words.parse(Mark.Fulfilment.class, word)
                .<Mark>map(fulfilment -> fulfilment)
                .or(() -> Words.parse(Mark.Finding.class, word));
    }

    /** With a fault noted inside it, an exclusion is read as one without words. */
    private static Mark exclusion(JsonParser parser, DeserializationContext context) throws IOException {
        var path = FaultCollection.pathOf(parser);
        var named = false;
        var reason = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var field = parser.currentName();
            parser.nextToken();
            if (field.equals(EXCLUDED)) {
                named = true;
                reason = Scalar.text(parser, context).orElse("");
            } else {
                FaultCollection.leaveOut(parser, context, "field.unknown", field);
            }
        }
        if (!named) {
            FaultCollection.of(context).add(path + "." + EXCLUDED, "field.missing");
        }
        return new Mark.Excluded(reason);
    }
}
