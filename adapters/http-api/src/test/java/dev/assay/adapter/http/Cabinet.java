package dev.assay.adapter.http;

import dev.assay.application.port.out.DocumentStore;
import dev.assay.application.port.out.FileFormats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** As much of a document store as it takes to see what came through the API. */
final class Cabinet implements DocumentStore {
    private final Map<String, byte[]> byHash = new ConcurrentHashMap<>();

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

    /** Knows what a PDF looks like, and nothing else. */
    static final class PdfOnly implements FileFormats {
        @Override
        public int lookAhead() {
            return 4;
        }

        @Override
        public boolean canBegin(String mediaType, byte[] beginning) {
            return !mediaType.equals("application/pdf")
                    || new String(beginning, StandardCharsets.US_ASCII).equals("%PDF");
        }

        @Override
        public boolean canBeCalled(String mediaType, String name) {
            return true;
        }
    }
}
