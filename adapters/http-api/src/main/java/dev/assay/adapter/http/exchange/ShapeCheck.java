package dev.assay.adapter.http.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Has objects and lists read only from objects and lists, before Jackson tries to make something of whatever is there. */
final class ShapeCheck extends BeanDeserializerModifier {

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        return deserializer instanceof Scalar ? deserializer : new Shaped(deserializer, JsonToken.START_OBJECT);
    }

    @Override
    public JsonDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config, MapType type, BeanDescription description, JsonDeserializer<?> deserializer) {
        return new Shaped(deserializer, JsonToken.START_OBJECT);
    }

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription description,
            JsonDeserializer<?> deserializer) {
        return new Shaped(deserializer, JsonToken.START_ARRAY);
    }

    private static final class Shaped extends DelegatingDeserializer {
        private final JsonToken opening;

        Shaped(JsonDeserializer<?> deserializer, JsonToken opening) {
            super(deserializer);
            this.opening = opening;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
            return new Shaped(deserializer, opening);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(opening)
                    ? FaultCollection.inObject(parser, context, () -> super.deserialize(parser, context))
                    : FaultCollection.leaveOut(
                                    parser, context, opening == JsonToken.START_ARRAY ? "shape.list" : "shape.object")
                            .orElse(null);
        }
    }
}
