package dev.assay.application.usecase;

import dev.assay.application.port.out.DocumentStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The least that keeps small files. */
final class InMemoryDocuments implements DocumentStore {
    final Map<String, byte[]> byHash = new HashMap<>();

    @Override
    public Keeping keep(InputStream content, long maximum) {
        try {
            var bytes = content.readNBytes(Math.toIntExact(maximum + 1));
            if (bytes.length == 0) {
                return new Keeping.Empty();
            }
            if (bytes.length > maximum) {
                return new Keeping.TooLarge();
            }
            byHash.put(hashOf(bytes), bytes);
            return new Keeping.Kept(hashOf(bytes), bytes.length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String hashOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return Optional.ofNullable(byHash.get(sha256)).map(ByteArrayInputStream::new);
    }
}
