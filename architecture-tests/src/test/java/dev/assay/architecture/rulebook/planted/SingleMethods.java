package dev.assay.architecture.rulebook.planted;

import dev.assay.domain.certification.explanation.Rule;
import org.junit.jupiter.api.Test;

class SingleMethods extends Contract {
    @Test
    @Rule({"GOLD-02", "GOLD-99"})
    void anIdThatIsNotThere() {}

    @Test
    void nothingClaimed() {}

    @Rule("GOLD-02")
    void noTestThatClaims() {}
}
