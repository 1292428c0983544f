package dev.assay.bootstrap;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class WhatIsDueOnH2Test extends WhatIsDue {
    @TempDir
    private static Path data;

    @Override
    Map<String, Object> database() {
        return Map.of("assay.data-dir", data.toString());
    }
}
