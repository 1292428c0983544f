package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static dev.assay.application.usecase.Office.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.application.port.DocumentLimits;
import dev.assay.application.port.out.FileFormats;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("CASE-04")
class DocumentKeepingTest {
    private static final int MAXIMUM = 16;
    private static final String PDF = "application/pdf";
    private static final String TEXT = "text/plain";

    /** Knows what a PDF looks like, and nothing else. */
    private static final class PdfOnly implements FileFormats {
        @Override
        public int lookAhead() {
            return 4;
        }

        @Override
        public boolean canBegin(String mediaType, byte[] beginning) {
            return !mediaType.equals(PDF) || new String(beginning, StandardCharsets.US_ASCII).equals("%PDF");
        }

        @Override
        public boolean canBeCalled(String mediaType, String name) {
            return mediaType.equals(PDF) || !name.endsWith(".pdf");
        }
    }

    private final InMemoryDocuments store = new InMemoryDocuments();
    private final DocumentKeeping keeping =
            new DocumentKeeping(store, new PdfOnly(), DocumentLimits.of(MAXIMUM, List.of("Application/PDF ", TEXT)));

    private Outcome<StoredDocument> keep(String name, String type, String content) {
        return keeping.keep(name, type, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hashOf(String content) {
        return InMemoryDocuments.hashOf(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSoundFileIsKeptWhole() throws IOException {
        var document = done(keep("章程.pdf", "Application/Pdf", "%PDF-1.7 etc"));

        assertThat(document).isEqualTo(new StoredDocument(hashOf("%PDF-1.7 etc"), 12, "章程.pdf", PDF));
        try (var content = done(keeping.open(document))) {
            assertThat(content.readAllBytes()).isEqualTo("%PDF-1.7 etc".getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, INVALID CASE-04 file", "1,", "15,", "16,", "17, INVALID CASE-04 file", "99, INVALID CASE-04 file"})
    void aFileHasAtLeastOneByteAndAtMostSoMany(int size, String fault) {
        assertThat(faults(keep("a.txt", TEXT, "x".repeat(size)))).isEqualTo(fault == null ? List.of() : List.of(fault));
        assertThat(store.byHash).hasSize(fault == null ? 1 : 0);
    }

    @Test
    void theFaultOfAFileSaysWhichLimitItBroke() {
        assertThat(says(keep("a.txt", TEXT, ""))).isEqualTo("The file is empty.");
        assertThat(says(keep("a.txt", TEXT, "x".repeat(17)))).isEqualTo("The file has more than 16 bytes.");
    }

    @ParameterizedTest
    @CsvSource({
        "../a.txt, text/plain, x, INVALID CASE-04 name",
        "'', text/plain, x, INVALID CASE-04 name",
        "a.html, text/html, x, INVALID CASE-04 mediaType",
        "a.txt, '', x, INVALID CASE-04 mediaType",
        "a.pdf, application/pdf, PK.., INVALID CASE-04 file",
        "a.pdf, application/pdf, %PD, INVALID CASE-04 file",
        "a.pdf, text/plain, x, INVALID CASE-04 name",
    })
    void whatIsUnsoundIsRefusedAndNotKept(String name, String type, String content, String fault) {
        assertThat(faults(keep(name, type, content))).containsExactly(fault);
        assertThat(store.byHash).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, The file is empty.",
        "17, The file has more than 16 bytes.",
    })
    void everyFaultIsToldAtOnce(int size, String ofTheFile) {
        var refused = keep("C:\\a.html", "text/html", "x".repeat(size));

        assertThat(faults(refused))
                .containsExactly("INVALID CASE-04 name", "INVALID CASE-04 mediaType", "INVALID CASE-04 file");
        assertThat(refused.breaches().getLast().message().text().en()).isEqualTo(ofTheFile);
        assertThat(refused.breaches().get(1).message().text().en())
                .isEqualTo("Files of type “text/html” are not taken. Taken are: application/pdf, text/plain.");
    }

    /** A sender who never stops. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'x');
            read += length;
            return length;
        }
    }

    /** A sender who is gone. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("gone");
        }
    }

    @Test
    void aFileThatIsRefusedForItsNameIsReadNoFurtherThanTheLimit() {
        var endless = new Endless();

        assertThat(faults(keeping.keep("..", TEXT, endless)))
                .containsExactly("INVALID CASE-04 name", "INVALID CASE-04 file");
        assertThat(endless.read).isLessThan(100_000);
    }

    @Test
    void aStreamThatBreaksOffIsNoRefusal() {
        assertThatThrownBy(() -> keeping.keep("a.txt", TEXT, new Broken())).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatIsNotKeptIsNotOpened() {
        assertThat(faults(keeping.open(new StoredDocument("0".repeat(64), 1, "a.txt", TEXT))))
                .containsExactly("UNKNOWN CASE-04");
    }
}
