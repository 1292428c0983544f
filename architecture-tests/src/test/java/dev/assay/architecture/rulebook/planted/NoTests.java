package dev.assay.architecture.rulebook.planted;

import dev.assay.domain.certification.explanation.Rule;

@Rule("GOLD-01")
class NoTests {
    void noTest() {}
}
