package dev.assay.adapter.http.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import dev.assay.domain.certification.evaluation.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;

/**
 * A mark as it is written: {@code 4.5}, {@code "partial"}, {@code "minor"}, {@code {"excluded": "holds no patents"}}, or
 * {@code {"byMode": {"A": "partial", "B": "full"}}}.
 */
final class MarkReading {
    private static final String WORDS = Words.all(Mark.Fulfilment.class) + ", " + Words.all(Mark.Finding.class);
    private static final String EXCLUDED = "excluded";
    private static final String BY_MODE = "byMode";

    /** Stands for a mark in which a fault was noted, so that nobody calls it missing as well. */
    private static final Mark AT_FAULT = new Mark.Excluded("");

    private MarkReading() {}

    static Optional<Mark> read(JsonParser parser, DeserializationContext context) throws IOException {
        return read(parser, context, MarkReading::byMode);
    }

    /** @param modes what to do with verdicts by mode */
    private static Optional<Mark> read(JsonParser parser, DeserializationContext context, Scalar.Reading<Mark> modes)
            throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Scalar.number(parser, context).map(Mark.Points::new);
            case START_OBJECT -> Optional.of(object(parser, context, modes));
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

    private static Mark object(JsonParser parser, DeserializationContext context, Scalar.Reading<Mark> modes)
            throws IOException {
        var path = FaultCollection.pathOf(parser);
        var marks = new ArrayList<Mark>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case EXCLUDED ->
                    marks.add(new Mark.Excluded(Scalar.text(parser, context).orElse("")));
                case BY_MODE -> marks.add(modes.read(parser, context).orElse(AT_FAULT));
                default -> FaultCollection.leaveOut(parser, context, "field.unknown", field);
            }
        }
        if (marks.isEmpty()) {
            FaultCollection.of(context).add(path + "." + EXCLUDED, "field.missing");
        } else if (marks.size() > 1) {
            FaultCollection.of(context).add(path, "mark.unreadable", WORDS);
        }
        return marks.size() == 1 ? marks.getFirst() : AT_FAULT;
    }

    private static Optional<Mark> byMode(JsonParser parser, DeserializationContext context) throws IOException {
        var path = FaultCollection.pathOf(parser);
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            return FaultCollection.leaveOut(parser, context, "shape.object");
        }
        var modes = new HashSet<String>();
        var verdicts = new HashMap<String, Mark>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var mode = parser.currentName();
            parser.nextToken();
            modes.add(mode);
            read(parser, context, MarkReading::modesWithin).ifPresent(verdict -> verdicts.put(mode, verdict));
        }
        if (modes.size() < Mark.ByMode.LEAST) {
            FaultCollection.of(context).add(path, "mark.modes", Mark.ByMode.LEAST);
        }
        return verdicts.size() < Mark.ByMode.LEAST ? Optional.empty() : Optional.of(new Mark.ByMode(verdicts));
    }

    private static Optional<Mark> modesWithin(JsonParser parser, DeserializationContext context) throws IOException {
        return FaultCollection.leaveOut(parser, context, "mark.mode-within");
    }
}
