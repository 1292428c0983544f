package dev.assay.adapter.http.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.party.CreditCode;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Has answers written so that a field that has no value is null and never absent, and a number is never in E notation. */
@Singleton
final class JsonWriting implements BeanCreatedEventListener<ObjectMapper> {
    private static final String OURS = "dev.assay.";

    @FunctionalInterface
    private interface Writing<T> {
        void write(T value, JsonGenerator to) throws IOException;
    }

    @Override
    public ObjectMapper onCreated(BeanCreatedEvent<ObjectMapper> event) {
        var mapper = event.getBean();
        return mapper.setAnnotationIntrospector(AnnotationIntrospector.pair(
                        mapper.getSerializationConfig().getAnnotationIntrospector(), new NullsOfOurs()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .registerModule(writing()
                        .addSerializer(CreditCode.class, ToStringSerializer.instance)
                        .addSerializer(BigDecimal.class, by(JsonWriting::writePlain))
                        .addSerializer(Mark.class, by(JsonWriting::write)));
    }

    private static SimpleModule writing() {
        var module = new SimpleModule("assay-writing");
        module.setSerializers(new WordsOfOurs());
        return module;
    }

    /** Every enumeration of ours by its words. */
    private static final class WordsOfOurs extends SimpleSerializers {
        private final transient JsonSerializer<Enum<?>> words = by((value, to) -> to.writeString(Words.of(value)));

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return type.isEnumType() && type.getRawClass().getName().startsWith(OURS)
                    ? words
                    : super.findSerializer(config, type, description);
        }
    }

    /** Leaves the answers of others, such as the health report, as they are. */
    private static final class NullsOfOurs extends NopAnnotationIntrospector {
        @Override
        public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
            var owner =
                    annotated instanceof AnnotatedMember member ? member.getDeclaringClass() : annotated.getRawType();
            return owner.getName().startsWith(OURS)
                    ? JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)
                    : JsonInclude.Value.empty();
        }
    }

    private static void writePlain(BigDecimal number, JsonGenerator to) throws IOException {
        to.writeNumber(number.toPlainString());
    }

    private static void write(Mark mark, JsonGenerator to) throws IOException {
        switch (mark) {
            case Mark.Points(var value) -> writePlain(value, to);
            case Mark.Fulfilment fulfilment -> to.writeString(Words.of(fulfilment));
            case Mark.Finding finding -> to.writeString(Words.of(finding));
            case Mark.Excluded(var reason) -> {
                to.writeStartObject();
                to.writeStringField("excluded", reason);
                to.writeEndObject();
            }
            case Mark.ByMode(var verdicts) -> {
                to.writeStartObject();
                to.writeObjectFieldStart("byMode");
                for (var verdict : verdicts.entrySet()) {
                    to.writeFieldName(verdict.getKey());
                    write(verdict.getValue(), to);
                }
                to.writeEndObject();
                to.writeEndObject();
            }
        }
    }

    private static <T> JsonSerializer<T> by(Writing<T> writing) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator to, SerializerProvider provider) throws IOException {
                writing.write(value, to);
            }
        };
    }
}
