package dev.assay.adapter.http.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import dev.assay.adapter.http.problem.Faults;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets reading go on after a fault, so that one pass finds them all. The value at fault is read as null. */
final class FaultCollection extends DeserializationProblemHandler {

    static Faults of(DeserializationContext context) {
        return (Faults) context.getAttribute(Faults.class);
    }

    /** Notes a fault where the parser stands, and leaves out the value that is there. */
    static <T> Optional<T> leaveOut(JsonParser parser, DeserializationContext context, String key, Object... arguments)
            throws IOException {
        of(context).add(pathOf(parser), key, arguments);
        parser.skipChildren();
        return Optional.empty();
    }

    /**
     * Reads an object whose unknown fields are told by its own path: Jackson keeps them back until a record is made, and
     * the parser has moved on by then.
     */
    static @Nullable Object inObject(JsonParser parser, DeserializationContext context, Reading reading)
            throws IOException {
        var outer = context.getAttribute(FaultCollection.class);
        context.setAttribute(FaultCollection.class, pathOf(parser));
        try {
            return reading.read();
        } finally {
            context.setAttribute(FaultCollection.class, outer);
        }
    }

    /** What is read meanwhile. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Object read() throws IOException;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String property)
            throws IOException {
        var object = context.getAttribute(FaultCollection.class);
        of(context).add(object == null ? property : object + "." + property, "field.unknown", property);
        parser.skipChildren();
        return true;
    }

    /** Names and indexes from the outside in, joined by points; null for the whole. */
    static @Nullable String pathOf(JsonParser parser) {
        var steps = new ArrayDeque<String>();
        for (var at = parser.getParsingContext(); at != null; at = at.getParent()) {
            var step = stepOf(at);
            if (step != null) {
                steps.addFirst(step);
            }
        }
        return steps.isEmpty() ? null : String.join(".", steps);
    }

    private static @Nullable String stepOf(JsonStreamContext at) {
        if (at.inObject()) {
            return at.getCurrentName();
        }
        return at.inArray() && at.hasCurrentIndex() ? Integer.toString(at.getCurrentIndex()) : null;
    }
}
