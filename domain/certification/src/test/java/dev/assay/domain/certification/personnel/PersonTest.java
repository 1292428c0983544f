package dev.assay.domain.certification.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyButAnApplicantIsOfTheBody(Role role) {
        var person = new Person("lei", Set.of(role));

        assertThat(person.is(role)).isTrue();
        assertThat(person.isStaff()).isEqualTo(role != Role.APPLICANT);
        assertThat(new Person("lei", Set.of()).is(role)).isFalse();
        assertThat(new Person("lei", Set.of()).isStaff()).isFalse();
    }
}
