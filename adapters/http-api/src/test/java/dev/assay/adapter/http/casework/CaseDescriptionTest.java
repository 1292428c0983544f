package dev.assay.adapter.http.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.http.exchange.Words;
import dev.assay.domain.certification.casework.CaseState;
import dev.assay.domain.certification.explanation.Wording;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that the API's description lists are those that there are. */
class CaseDescriptionTest {

    @Test
    void everyStateOfACaseIsDescribedInItsOrder() throws NoSuchMethodException {
        var described = CaseView.class.getMethod("state").getAnnotation(Schema.class);

        assertThat(described.allowableValues())
                .containsExactlyInAnyOrder(Arrays.stream(CaseState.class.getPermittedSubclasses())
                        .map(Wording::codeOf)
                        .toArray(String[]::new));
    }

    @Test
    void everyListOfWordsIsThatOfItsType() {
        var listed = BeanIntrospector.SHARED
                .findIntrospections(bean -> bean.getBeanType().getPackageName().equals(CaseView.class.getPackageName()))
                .stream()
                .map(BeanIntrospection::getBeanType)
                .filter(Class::isRecord)
                .flatMap(view -> Arrays.stream(view.getRecordComponents()))
                .filter(component -> component.getType().isEnum())
                .toList();

        assertThat(listed).hasSizeGreaterThan(10).allSatisfy(component -> {
            var described = component.getAccessor().getAnnotation(Schema.class);
            assertThat(described).as(component.toString()).isNotNull();
            assertThat(wordsOf(component)).as(component.toString()).contains(described.allowableValues());
        });
    }

    private static List<String> wordsOf(RecordComponent component) {
        return Arrays.stream(component.getType().getEnumConstants())
                .map(constant -> Words.of((Enum<?>) constant))
                .toList();
    }
}
