package dev.assay.architecture.rulebook.planted;

import dev.assay.domain.certification.explanation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("GOLD-01")
class WholeClass extends Contract {
    @Test
    void aTest() {}

    @Test
    @Rule({"GOLD-01", "GOLD-02"})
    void aTestThatProvesMore() {}

    @ParameterizedTest
    @ValueSource(ints = 750)
    void aTable(int fineness) {}

    void noTest() {}
}
