package dev.assay.adapter.persistence.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where the door of a database file is, written beside it for those who may read what its owner may.
 *
 * @param file named as the database is
 */
record DoorPlate(Path file) {

    /** Of a database at a path without suffix, as H2 names it. */
    static DoorPlate of(String database) {
        return new DoorPlate(Path.of(database + ".door"));
    }

    /** Files that are temporary at first are made for their owner alone, wherever the system knows owners. */
    void write(String address) {
        try {
            var folder = file.toAbsolutePath().getParent();
            var fresh = Files.createTempFile(folder, "assay", ".door");
            Files.writeString(fresh, address);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address, which may be that of a process that is gone; empty if there is none, or it is for others. */
    Optional<String> read() {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
