package dev.assay.adapter.http.exchange;

import dev.assay.adapter.http.problem.Faults;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.MessageBodyReader;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads forms: what is there must be of the right shape, and what must be there must be there. Every fault is told at once. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
@Consumes(MediaType.APPLICATION_JSON)
public final class FormReader<T extends Form> implements MessageBodyReader<T> {
    private final StrictJson json = new StrictJson();
    private final Validator validator;

    FormReader(Validator validator) {
        this.validator = validator;
    }

    @Override
    public boolean isReadable(Argument<T> type, @Nullable MediaType mediaType) {
        return Form.class.isAssignableFrom(type.getType());
    }

    @Override
    public T read(Argument<T> type, @Nullable MediaType mediaType, Headers headers, InputStream body) {
        try {
            return read(body.readAllBytes(), type.getType());
        } catch (IOException broken) {
            throw new CodecException("the body broke off", broken);
        }
    }

    /**
     * What a body says.
     *
     * @throws dev.assay.adapter.http.problem.Refusal with every fault of its form
     */
    public T read(byte[] body, Class<T> type) {
        var faults = new Faults();
        var form = json.read(body, type, faults);
        if (form != null) {
            noteWhatIsMissing(form, faults);
        }
        faults.refuseIfAny();
        return Objects.requireNonNull(form);
    }

    /** Says nothing of a field whose value was left out for a fault of its own. */
    private void noteWhatIsMissing(T form, Faults faults) {
        for (var violation : validator.validate(form)) {
            var field = fieldOf(violation.getPropertyPath());
            if (!faults.has(field)) {
                faults.add(field, "field.missing");
            }
        }
    }

    private static String fieldOf(Path path) {
        var steps = new ArrayList<String>();
        for (var node : path) {
            if (node.getKey() != null) {
                steps.add(node.getKey().toString());
            } else if (node.getIndex() != null) {
                steps.add(node.getIndex().toString());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                steps.add(node.getName());
            }
        }
        return String.join(".", steps);
    }
}
