package dev.assay.domain.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.domain.certification.explanation.Rule;
import org.junit.jupiter.api.Test;

@Rule("CASE-05")
class ServiceFieldsTest {

    @Test
    void theTableHas115CodesIn22Groups() {
        assertThat(ServiceFields.all())
                .hasSize(115)
                .extracting(Named::code)
                .doesNotHaveDuplicates()
                .contains("SC-03/625", "SC-14/869", "SC-18/18.03", "SC-22/980");
        assertThat(ServiceFields.all().stream()
                        .map(field -> field.code().substring(0, 5))
                        .distinct())
                .hasSize(22);
    }

    @Test
    void aSchemeTakesWholeGroups() {
        assertThat(ServiceFields.of("SC-01", "SC-02", "SC-03")).hasSize(21);
        assertThat(ServiceFields.of("SC-14")).hasSize(6);
        assertThatThrownBy(() -> ServiceFields.of("SC-23")).hasMessageContaining("SC-23");
    }
}
