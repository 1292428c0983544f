package dev.assay.adapter.http.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.assay.adapter.http.problem.Faults;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.party.CreditCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a body twice: first for what no object can show (syntax, and fields that stand twice), then into the object. */
final class StrictJson {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addHandler(new FaultCollection())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addModule(reading()
                    .addDeserializer(String.class, new Scalar<>(String.class, Scalar::text))
                    .addDeserializer(Integer.class, new Scalar<>(Integer.class, Scalar::whole))
                    .addDeserializer(BigDecimal.class, new Scalar<>(BigDecimal.class, Scalar::number))
                    .addDeserializer(Boolean.class, new Scalar<>(Boolean.class, Scalar::truth))
                    .addDeserializer(LocalDate.class, new Scalar<>(LocalDate.class, Scalar::date))
                    .addDeserializer(CreditCode.class, new Scalar<>(CreditCode.class, Scalar::creditCode))
                    .addDeserializer(Mark.class, new Scalar<>(Mark.class, MarkReading::read))
                    .setDeserializerModifier(new ShapeCheck()))
            .build();

    private static SimpleModule reading() {
        var module = new SimpleModule("assay-reading");
        module.setDeserializers(new WordDeserializers());
        return module;
    }

    /** Every enumeration by its words. */
    private static final class WordDeserializers extends SimpleDeserializers {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Scalar.word((Class) type);
        }
    }

    /**
     * The object that the JSON shows, as far as it can be read; null if it shows none.
     *
     * @throws dev.assay.adapter.http.problem.Refusal if it is no JSON
     */
    <T> @Nullable T read(byte[] json, Class<T> type, Faults faults) {
        try {
            scan(json, faults);
            T read = mapper.readerFor(type).withAttribute(Faults.class, faults).readValue(json);
            if (read == null && faults.breaches().isEmpty()) {
                faults.add(null, "shape.object");
            }
            return read;
        } catch (JsonMappingException unsuitable) {
            faults.add(pathOf(unsuitable), "value.unsuitable");
            return null;
        } catch (StreamConstraintsException excessive) {
            throw Faults.excessive();
        } catch (JsonProcessingException malformed) {
            var location = malformed.getLocation();
            throw location == null
                    ? Faults.malformed(1, 1)
                    : Faults.malformed(location.getLineNr(), location.getColumnNr());
        } catch (IOException unreadable) {
            throw Faults.malformed(1, 1);
        }
    }

    private void scan(byte[] json, Faults faults) throws IOException {
        try (var parser = mapper.createParser(json)) {
            var names = new ArrayDeque<Set<String>>();
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT -> names.push(new HashSet<>());
                    case END_OBJECT -> names.pop();
                    case FIELD_NAME -> noteIfTwice(parser, names.element(), faults);
                    default -> {}
                }
                if (parser.getParsingContext().inRoot() && !token.isStructStart()) {
                    requireEnd(parser);
                }
            }
        }
    }

    private static void noteIfTwice(JsonParser parser, Set<String> names, Faults faults) throws IOException {
        if (!names.add(parser.currentName())) {
            faults.add(FaultCollection.pathOf(parser), "field.twice", parser.currentName());
        }
    }

    private static void requireEnd(JsonParser parser) throws IOException {
        JsonToken more = parser.nextToken();
        if (more != null) {
            var location = parser.currentTokenLocation();
            throw Faults.malformed(location.getLineNr(), location.getColumnNr());
        }
    }

    private static @Nullable String pathOf(JsonMappingException unsuitable) {
        var path = unsuitable.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : Integer.toString(step.getIndex()))
                .collect(Collectors.joining("."));
        return path.isEmpty() ? null : path;
    }
}
