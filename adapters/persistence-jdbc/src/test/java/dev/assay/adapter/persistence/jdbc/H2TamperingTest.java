package dev.assay.adapter.persistence.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class H2TamperingTest implements TamperingContract {
    private static OpenStore store;

    @BeforeAll
    static void open(@TempDir Path directory) {
        store = OpenStore.inFile(directory.resolve("assay"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    public OpenStore store() {
        return store;
    }
}
