package dev.assay.adapter.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that is being written and has no place yet. Whoever writes it holds its lock, so one that nobody holds was left by
 * a process that ended; nobody removes one without its lock.
 */
record IncomingFile(Path path, FileChannel channel) implements AutoCloseable {
    private static final String ENDING = ".part";

    /** A new one. */
    static IncomingFile in(Path folder) throws IOException {
        for (var begun = Optional.<IncomingFile>empty(); ; ) {
            begun = begin(Files.createTempFile(folder, "", ENDING));
            if (begun.isPresent()) {
                return begun.get();
            }
        }
    }

    /** Empty if it was taken for abandoned before it was locked. */
    private static Optional<IncomingFile> begin(Path path) throws IOException {
        var begun = lock(path);
        if (begun.isPresent() && !Files.exists(path)) {
            begun.get().close();
            return Optional.empty();
        }
        return begun;
    }

    /** Removes what was left half written. */
    static void clearAway(Path folder) throws IOException {
        try (var parts = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var part : parts) {
                var abandoned = lock(part);
                if (abandoned.isPresent()) {
                    abandoned.get().close();
                }
            }
        }
    }

    /** Empty if it is not there, or somebody holds it. */
    private static Optional<IncomingFile> lock(Path path) throws IOException {
        try {
            var channel = FileChannel.open(path, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return Optional.of(new IncomingFile(path, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /** Leaves nothing behind, unless it was moved to its place. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(path);
        }
    }
}
