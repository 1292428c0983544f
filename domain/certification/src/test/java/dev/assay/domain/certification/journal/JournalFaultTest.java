package dev.assay.domain.certification.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("LOG-01")
class JournalFaultTest {

    @ParameterizedTest
    @EnumSource(Stream.Kind.class)
    void aFaultSaysInBothLanguagesInWhichStreamItIs(Stream.Kind kind) {
        var fault = new JournalFault.OfEntry(
                new Stream(kind, "x-1"), 3, JournalFault.WORDING.message("kind." + kind.name()));

        assertThat(fault.place().text().en()).contains(fault.what().text().en(), "x-1", "3");
        assertThat(fault.place().text().zh()).contains(fault.what().text().zh(), "x-1", "3");
    }
}
