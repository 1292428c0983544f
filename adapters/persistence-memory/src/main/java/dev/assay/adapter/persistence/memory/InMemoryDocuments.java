package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.out.DocumentStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Content by hash. Holds all of it, so it is for files of a size that memory has room for. */
public final class InMemoryDocuments implements DocumentStore {
    private static final int MOST = Integer.MAX_VALUE - 8;

    private final ConcurrentHashMap<String, byte[]> byHash = new ConcurrentHashMap<>();

    @Override
    public Keeping keep(InputStream content, long maximum) {
        try {
            var bytes = content.readNBytes((int) Math.min(maximum, MOST) + 1);
            if (bytes.length == 0) {
                return new Keeping.Empty();
            }
            if (bytes.length > maximum) {
                return new Keeping.TooLarge();
            }
            var hash = hashOf(bytes);
            byHash.putIfAbsent(hash, bytes);
            return new Keeping.Kept(hash, bytes.length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hashOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has it", missing);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return Optional.ofNullable(byHash.get(sha256)).map(ByteArrayInputStream::new);
    }
}
