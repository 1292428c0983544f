package dev.assay.adapter.http.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.http.problem.Refusal;
import dev.assay.application.port.in.KeepDocuments;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.explanation.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class UploadTest {

    /** Reads all, and fails when it has done so if it is to. */
    private record Desk(boolean fails) implements KeepDocuments {
        @Override
        public Outcome<StoredDocument> keep(String name, String mediaType, InputStream content) {
            try {
                var size = content.readAllBytes().length;
                if (fails) {
                    throw new IOException("the disk is full");
                }
                return Outcome.done(new StoredDocument("a".repeat(64), size, name, mediaType));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public Outcome<InputStream> open(StoredDocument reference) {
            return Outcome.done(InputStream.nullInputStream());
        }
    }

    /** Whose other end hangs up. */
    private static final class Broken extends InputStream {
        private boolean closed;

        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("gone");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static Upload upload(InputStream content) {
        return new Upload("a.txt", "text/plain", content);
    }

    @Test
    void aFileIsKeptUnderItsNameAndType() {
        assertThat(upload(new ByteArrayInputStream(new byte[3])).into(new Desk(false)))
                .isEqualTo(Outcome.done(new StoredDocument("a".repeat(64), 3, "a.txt", "text/plain")));
    }

    @Test
    void aSenderWhoHangsUpIsRefusedAndHisLineClosed() {
        var broken = new Broken();

        assertThatThrownBy(() -> upload(broken).into(new Desk(false)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(400));
        assertThat(broken.closed).isTrue();
    }

    @Test
    void aStoreThatFailsIsOurFault() {
        assertThatThrownBy(() -> upload(new ByteArrayInputStream(new byte[3])).into(new Desk(true)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is full");
    }
}
