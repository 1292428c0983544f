package dev.assay.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.persistence.contract.Clerk;
import dev.assay.adapter.persistence.contract.Fresh;
import dev.assay.adapter.persistence.contract.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseDoorTest {
    @TempDir
    private Path directory;

    private Path file;
    private Path plate;

    @BeforeEach
    void name() {
        file = directory.resolve("assay");
        plate = directory.resolve("assay.door");
    }

    @Test
    void whoVisitsAnOpenDatabaseComesThroughItsDoorAndBothSeeWhatTheOtherWrites() {
        var opened = Samples.newCase(Fresh.caseId());
        var other = Samples.newCase(Fresh.caseId());
        try (var owner = OpenStore.inFile(file)) {
            new Clerk(owner.stores().journal()).record(opened);
            try (var visitor = OpenStore.visiting(file)) {
                assertThat(visitor.address()).startsWith("jdbc:h2:tcp://127.0.0.1:");
                assertThat(visitor.stores().cases().find(opened.id())).isPresent();
                assertThat(new Clerk(visitor.stores().journal()).record(other)).isTrue();
            }
            assertThat(owner.stores().cases().find(other.id())).isPresent();
        }
        try (var visitor = OpenStore.visiting(file)) {
            assertThat(visitor.address()).startsWith("jdbc:h2:file:");
            assertThat(visitor.stores().cases().find(other.id())).isPresent();
        }
    }

    @Test
    void theKeyIsForTheOwnerAloneAndGoesWithTheOwner() throws Exception {
        try (var owner = OpenStore.inFile(file)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plate)))
                    .isEqualTo("rw-------");
            var door = Files.readString(plate);
            assertThat(door).matches("jdbc:h2:tcp://127\\.0\\.0\\.1:\\d+/[0-9a-f]{48}");

            assertThatThrownBy(() -> DriverManager.getConnection(door + "0", "postgres", "postgres"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(
                            door.replaceFirst("/[0-9a-f]{48}", "/" + file), "postgres", "postgres"))
                    .isInstanceOf(SQLException.class);
            assertThat(owner.address()).startsWith("jdbc:h2:file:");
        }
        assertThat(plate).doesNotExist();
    }

    @Test
    void whatAKilledOwnerLeftBehindStopsNobody() throws Exception {
        OpenStore.inFile(file).close();
        Files.writeString(plate, "jdbc:h2:tcp://127.0.0.1:1/" + "0".repeat(48));

        try (var visitor = OpenStore.visiting(file)) {
            assertThat(visitor.stores().accounts().all()).isEmpty();
        }
        OpenStore.inFile(file).close();
        assertThat(plate).doesNotExist();
    }

    @Test
    void aVisitorMakesNoDatabase() {
        assertThatThrownBy(() -> OpenStore.visiting(file).stores()).hasStackTraceContaining("not found");

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void anOwnerWhoLeavesDoesNotWaitForVisitors() {
        var opened = Samples.newCase(Fresh.caseId());
        var owner = OpenStore.inFile(file);
        new Clerk(owner.stores().journal()).record(opened);
        try (var visitor = OpenStore.visiting(file)) {
            assertThat(visitor.stores().cases().find(opened.id())).isPresent();
            owner.close();
            try (var next = OpenStore.inFile(file)) {
                assertThat(next.stores().cases().find(opened.id())).isPresent();
            }
        }
    }
}
