package dev.assay.domain.certification.casework;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** A record with one component changed, so that a test says only what differs. */
final class Altered {
    private Altered() {}

    static <T> T in(T original, String component, Object value) {
        var components = original.getClass().getRecordComponents();
        if (Stream.of(components).map(RecordComponent::getName).noneMatch(component::equals)) {
            throw new IllegalArgumentException("%s has no %s".formatted(original, component));
        }
        try {
            var values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(original);
            }
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            var kind = (Class<T>) original.getClass();
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot alter " + component, e);
        }
    }
}
