package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.application.port.out.DocumentStore;
import dev.assay.application.port.out.DocumentStore.Keeping;
import dev.assay.domain.certification.explanation.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Content goes in once, comes out the same for ever, and what is not kept leaves nothing behind. */
@Rule("CASE-04")
public interface DocumentStoreContract {
    /** How many bytes are taken, if the test does not turn on it. */
    long PLENTY = 1 << 24;

    /** The store under test. */
    DocumentStore documents();

    @Test
    default void contentIsFoundByItsHash() throws IOException {
        var kept = documents().keep(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)), PLENTY);

        var hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(kept).isEqualTo(new Keeping.Kept(hash, 3));
        assertThat(contentOf(hash)).asString(StandardCharsets.UTF_8).isEqualTo("abc");
    }

    @Test
    default void everyByteComesBackAlsoOfContentThatIsReadInManyPieces() throws IOException {
        var content = bytes(3_000_017);

        var kept = keep(content);

        assertThat(kept.size()).isEqualTo(content.length);
        assertThat(contentOf(kept.sha256())).isEqualTo(content);
    }

    @Test
    default void theSameContentIsTheSameWhoeverKeepsItAgain() throws IOException {
        var content = bytes(1000);
        var first = keep(content);

        assertThat(keep(content)).isEqualTo(first);

        assertThat(contentOf(first.sha256())).isEqualTo(content);
    }

    @Test
    default void twoReadersDoNotDisturbEachOther() throws IOException {
        var content = bytes(100_000);
        var hash = keep(content).sha256();

        try (var one = documents().open(hash).orElseThrow();
                var other = documents().open(hash).orElseThrow()) {
            var half = one.readNBytes(content.length / 2);

            assertThat(other.readAllBytes()).isEqualTo(content);
            assertThat(half.length + one.readAllBytes().length).isEqualTo(content.length);
        }
    }

    @TestFactory
    default Stream<DynamicTest> asMuchAsTheLimitIsTakenAndNoByteMore() {
        var limit = 70_000;
        return Stream.of(1, limit - 1, limit, limit + 1, 3 * limit)
                .map(size -> DynamicTest.dynamicTest(size + " bytes of " + limit, () -> {
                    var content = bytes(size);

                    var keeping = documents().keep(new ByteArrayInputStream(content), limit);

                    if (size <= limit) {
                        assertThat(keeping).isInstanceOf(Keeping.Kept.class);
                    } else {
                        assertThat(keeping).isEqualTo(new Keeping.TooLarge());
                        assertThat(documents().open(Fresh.hashOf(content))).isEmpty();
                    }
                }));
    }

    @Test
    default void whatIsTooLargeIsNotReadToItsEnd() {
        var endless = new Endless();

        assertThat(documents().keep(endless, 100_000)).isEqualTo(new Keeping.TooLarge());

        assertThat(endless.read).isLessThan(1_000_000);
    }

    @Test
    default void nothingIsNotKept() {
        assertThat(documents().keep(InputStream.nullInputStream(), PLENTY)).isEqualTo(new Keeping.Empty());
        assertThat(documents().open(Fresh.hashOf(new byte[0]))).isEmpty();
    }

    @Test
    default void aStreamThatBreaksOffLeavesNothingAndMayBeSentAgain() throws IOException {
        var content = bytes(200_000);

        assertThatThrownBy(() -> documents().keep(new BrokenOff(content), PLENTY))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(documents().open(Fresh.hashOf(content))).isEmpty();

        assertThat(contentOf(keep(content).sha256())).isEqualTo(content);
    }

    @TestFactory
    default Stream<DynamicTest> whatIsNotThereIsNotFound() {
        return Stream.of(
                        "0".repeat(64),
                        "",
                        "ab",
                        "../../../../etc/passwd",
                        "A".repeat(64),
                        "0".repeat(62) + "/.",
                        "0".repeat(63) + "\0")
                .map(hash -> DynamicTest.dynamicTest("'%s'".formatted(hash), () -> {
                    assertThat(documents().open(hash)).isEmpty();
                }));
    }

    @Test
    default void severalWhoKeepTheSameAtOnceAllSucceed() throws Exception {
        for (int round = 0; round < 10; round++) {
            var content = bytes(50_000);
            var gate = new CyclicBarrier(4);
            Callable<Keeping> attempt = () -> {
                gate.await();
                return keep(content);
            };
            try (var threads = Executors.newFixedThreadPool(4)) {
                for (var result : threads.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                    assertThat(result.get()).isEqualTo(new Keeping.Kept(Fresh.hashOf(content), content.length));
                }
            }
            assertThat(contentOf(Fresh.hashOf(content))).isEqualTo(content);
        }
    }

    /** A sender who never stops. */
    final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            read += length;
            return length;
        }
    }

    /** A sender whose line breaks half-way. */
    final class BrokenOff extends InputStream {
        private final InputStream half;

        public BrokenOff(byte[] content) {
            this.half = new ByteArrayInputStream(content, 0, content.length / 2);
        }

        @Override
        public int read() throws IOException {
            return orBreak(half.read());
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return orBreak(half.read(into, from, length));
        }

        private static int orBreak(int read) throws IOException {
            if (read < 0) {
                throw new IOException("the line broke");
            }
            return read;
        }
    }

    private Keeping.Kept keep(byte[] content) {
        return (Keeping.Kept) documents().keep(new ByteArrayInputStream(content), PLENTY);
    }

    private byte[] contentOf(String sha256) throws IOException {
        try (var content = documents().open(sha256).orElseThrow()) {
            return content.readAllBytes();
        }
    }

    /** Never kept before. */
    private static byte[] bytes(int count) {
        return Fresh.bytes(count);
    }
}
