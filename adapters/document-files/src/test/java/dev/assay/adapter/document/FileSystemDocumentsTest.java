package dev.assay.adapter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.persistence.contract.DocumentStoreContract;
import dev.assay.adapter.persistence.contract.Fresh;
import dev.assay.application.port.out.DocumentStore;
import dev.assay.application.port.out.DocumentStore.Keeping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSystemDocumentsTest implements DocumentStoreContract {
    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Override
    public DocumentStore documents() {
        return FileSystemDocuments.in(folder);
    }

    private static InputStream abc() {
        return new ByteArrayInputStream(new byte[] {'a', 'b', 'c'});
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    @Test
    void contentLiesUnderItsHashAndLiesThereOnce() throws IOException {
        documents().keep(abc(), 3);
        documents().keep(abc(), 3);

        assertThat(files()).containsExactly("ba/78/" + HASH_OF_ABC);
    }

    @Test
    void whatIsNotKeptLeavesNoFile() throws IOException {
        documents().keep(abc(), 2);
        documents().keep(InputStream.nullInputStream(), 2);
        assertThatThrownBy(() -> documents().keep(new BrokenOff(Fresh.bytes(100_000)), PLENTY))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void whatWasKeptIsThereWhenTheFolderIsOpenedAgain() {
        documents().keep(abc(), 3);

        assertThat(documents().open(HASH_OF_ABC)).isPresent();
    }

    @Test
    void whatACrashLeftHalfWrittenIsClearedAway() throws IOException {
        documents().keep(abc(), 3);
        Files.write(folder.resolve("incoming/123.part"), new byte[10]);

        documents();

        assertThat(files()).containsExactly("ba/78/" + HASH_OF_ABC);
    }

    /** Opens the folder again, as another node would, while it is being read. */
    private final class OpeningMeanwhile extends InputStream {
        private final InputStream content = abc();

        @Override
        public int read() throws IOException {
            documents();
            return content.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            documents();
            return content.read(into, from, length);
        }
    }

    @Test
    void whatIsStillBeingWrittenIsLeftAlone() throws IOException {
        assertThat(documents().keep(new OpeningMeanwhile(), 3)).isEqualTo(new Keeping.Kept(HASH_OF_ABC, 3));

        assertThat(files()).containsExactly("ba/78/" + HASH_OF_ABC);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToldWithItsName() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> FileSystemDocuments.in(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("documents cannot be kept in " + file);
    }
}
