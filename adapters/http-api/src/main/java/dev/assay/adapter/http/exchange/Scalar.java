package dev.assay.adapter.http.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.party.CreditCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a single value of exactly one JSON type: no text becomes a number, and no fraction a whole number. */
final class Scalar<T> extends StdDeserializer<T> {

    /** Reads the value that the parser stands at; or notes why not. */
    @FunctionalInterface
    interface Reading<T> {
        Optional<T> read(JsonParser parser, DeserializationContext context) throws IOException;
    }

    private final transient Reading<T> reading;

    Scalar(Class<T> type, Reading<T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return reading.read(parser, context).orElse(null);
    }

    static Optional<String> text(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return FaultCollection.leaveOut(parser, context, "value.text");
        }
        var text = parser.getText();
        return Values.isStorable(text) && Values.isReadable(text)
                ? Optional.of(text)
                : FaultCollection.leaveOut(parser, context, "value.characters");
    }

    static Optional<Integer> whole(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == JsonParser.NumberType.INT
                ? Optional.of(parser.getIntValue())
                : FaultCollection.leaveOut(parser, context, "value.whole");
    }

    static Optional<BigDecimal> number(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return FaultCollection.leaveOut(parser, context, "value.number");
        }
        var number = parser.getDecimalValue();
        return Mark.Points.isExact(number)
                ? Optional.of(number)
                : FaultCollection.leaveOut(parser, context, "value.digits", Mark.Points.DIGITS, Mark.Points.DECIMALS);
    }

    static Optional<Boolean> truth(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.currentToken().isBoolean()
                ? Optional.of(parser.getBooleanValue())
                : FaultCollection.leaveOut(parser, context, "value.boolean");
    }

    static Optional<LocalDate> date(JsonParser parser, DeserializationContext context) throws IOException {
        return parsed(Values::date, parser, context, "value.date");
    }

    static Optional<CreditCode> creditCode(JsonParser parser, DeserializationContext context) throws IOException {
        var code = parser.hasToken(JsonToken.VALUE_STRING)
                ? CreditCode.parse(parser.getText())
                : Optional.<CreditCode>empty();
        if (code.isEmpty()) {
            FaultCollection.of(context).addUnder("CASE-01", FaultCollection.pathOf(parser), "CASE-01.credit-code");
            parser.skipChildren();
        }
        return code;
    }

    static <E extends Enum<E>> Scalar<E> word(Class<E> type) {
        return new Scalar<>(
                type,
                (parser, context) ->
                        parsed(word -> Words.parse(type, word), parser, context, "value.word", Words.all(type)));
    }

    private static <T> Optional<T> parsed(
            Function<String, Optional<T>> parse,
            JsonParser parser,
            DeserializationContext context,
            String key,
            Object... arguments)
            throws IOException {
        var value = parser.hasToken(JsonToken.VALUE_STRING) ? parse.apply(parser.getText()) : Optional.<T>empty();
        return value.isPresent() ? value : FaultCollection.leaveOut(parser, context, key, arguments);
    }
}
