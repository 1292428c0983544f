package dev.assay.architecture.rulebook.planted;

import org.junit.jupiter.api.Test;

abstract class Contract {
    @Test
    void whatEveryHeirKeeps() {}
}
