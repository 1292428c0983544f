package dev.assay.adapter.document;

import dev.assay.application.port.out.DocumentStore;
import dev.assay.domain.certification.casework.StoredDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A folder with every content at {@code ab/cd/<its hash>}. What arrives is written to {@code incoming} beside them and
 * moved to its place in one step when it is whole and on the disk.
 */
public final class FileSystemDocuments implements DocumentStore {
    private static final String INCOMING = "incoming";
    private static final int PIECE = 1 << 16;

    private final Path folder;
    private final Path incoming;

    private FileSystemDocuments(Path folder) {
        this.folder = folder;
        this.incoming = folder.resolve(INCOMING);
    }

    /**
     * Opens a folder, which is made if it is not there, and clears away what a crash left half written.
     *
     * @throws UncheckedIOException if it cannot be written to; the message is for an operator
     */
    public static FileSystemDocuments in(Path folder) {
        var documents = new FileSystemDocuments(folder);
        try {
            Files.createDirectories(documents.incoming);
            IncomingFile.clearAway(documents.incoming);
            IncomingFile.in(documents.incoming).close();
            return documents;
        } catch (IOException broken) {
            var path = folder.toAbsolutePath().normalize();
            throw new UncheckedIOException(
                    new IOException("documents cannot be kept in %s: %s".formatted(path, broken), null));
        }
    }

    @Override
    public Keeping keep(InputStream content, long maximum) {
        try (var arriving = IncomingFile.in(incoming)) {
            var keeping = copy(content, arriving.channel(), maximum);
            if (keeping instanceof Keeping.Kept(var sha256, var _)) {
                arriving.channel().force(true);
                settle(arriving.path(), sha256);
            }
            return keeping;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Keeping copy(InputStream content, FileChannel channel, long maximum) throws IOException {
        var digest = sha256();
        var piece = new byte[PIECE];
        var size = 0L;
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            size += read;
            if (size > maximum) {
                return new Keeping.TooLarge();
            }
            digest.update(piece, 0, read);
            for (var rest = ByteBuffer.wrap(piece, 0, read); rest.hasRemaining(); ) {
                channel.write(rest);
            }
        }
        return size == 0 ? new Keeping.Empty() : new Keeping.Kept(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has it", missing);
        }
    }

    /** Two who settle the same content at once put the same in the place of the same. */
    private void settle(Path part, String sha256) throws IOException {
        var outer = folder.resolve(sha256.substring(0, 2));
        var inner = outer.resolve(sha256.substring(2, 4));
        var place = inner.resolve(sha256);
        if (!Files.exists(place)) {
            Files.createDirectories(inner);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        }
        for (var touched : List.of(inner, outer, folder)) {
            force(touched);
        }
    }

    /** A name is safe when the folder that it stands in is on the disk too, where folders can be opened at all. */
    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException broken) {
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                throw broken;
            }
        }
    }

    private Path pathOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        if (!StoredDocument.isHash(sha256)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.newInputStream(pathOf(sha256)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
