package dev.assay.adapter.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.out.FileFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikaFormatsTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FileFormats formats = new TikaFormats();

    /** Files as programs write them. */
    private enum Sample {
        PDF,
        PNG,
        JPEG,
        ZIP,
        OFFICE,
        TEXT,
        CSV,
        JSON,
        HTML,
        EXE,
        NOISE;

        byte[] bytes() throws IOException {
            return switch (this) {
                case PDF -> latin("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj");
                case PNG -> latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
                case JPEG -> latin("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0");
                case ZIP -> zip("a.txt");
                case OFFICE -> zip("[Content_Types].xml", "word/document.xml");
                case TEXT -> "认证申请说明，2026年。\n".getBytes(StandardCharsets.UTF_8);
                case CSV -> latin("code,name\n1,a\n");
                case JSON -> latin("{\"a\": [1, 2]}");
                case HTML -> latin("<!DOCTYPE html><html><body></body></html>");
                case EXE -> latin("MZ\u0090\0\u0003\0\0\0");
                case NOISE -> new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8};
            };
        }

        private static byte[] latin(String text) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }

        private static byte[] zip(String... names) throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                for (var name : names) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(1);
                }
            }
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, PDF, true",
        "application/pdf, TEXT, false",
        "application/pdf, ZIP, false",
        "application/pdf, NOISE, false",
        "application/pdf, EXE, false",
        "image/png, PNG, true",
        "image/png, JPEG, false",
        "image/png, NOISE, false",
        "image/jpeg, JPEG, true",
        "image/jpeg, PNG, false",
        "application/zip, ZIP, true",
        "application/zip, OFFICE, true",
        "application/zip, PDF, false",
        DOCX + ", OFFICE, true",
        DOCX + ", ZIP, true",
        DOCX + ", PDF, false",
        DOCX + ", NOISE, false",
        XLSX + ", OFFICE, true",
        XLSX + ", CSV, false",
        "text/plain, TEXT, true",
        "text/plain, CSV, true",
        "text/plain, HTML, true",
        "text/plain, PDF, false",
        "text/plain, EXE, false",
        "text/plain, NOISE, false",
        "text/csv, CSV, true",
        "text/csv, PNG, false",
        "text/csv, NOISE, false",
        "application/json, JSON, true",
        "application/json, ZIP, false",
        "application/x-of-nobody, NOISE, true",
    })
    void aFileBeginsAsItsTypeDoesOrIsNone(String type, Sample sample, boolean can) throws IOException {
        assertThat(formats.canBegin(type, sample.bytes())).isEqualTo(can);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "Big5", "UTF-16", "ISO-8859-1"})
    void textIsTextInTheEncodingsThatPeopleUse(String encoding) {
        var text = encoding.startsWith("ISO") ? "déjà vu\n" : "編號,名稱\n1,認證\n";
        var bytes = text.getBytes(Charset.forName(encoding));

        assertThat(formats.canBegin("text/csv", bytes)).isTrue();
        assertThat(formats.canBegin("application/pdf", bytes)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, 营业执照.pdf, true",
        "application/pdf, A.PDF, true",
        "application/pdf, licence, true",
        "application/pdf, a.txt, false",
        "application/pdf, a.pdf.exe, false",
        "text/plain, a.pdf, false",
        "text/plain, a.txt, true",
        "text/plain, a.csv, true",
        "text/plain, No. 12, true",
        "text/plain, a.exe, false",
        "image/jpeg, a.jpg, true",
        "image/jpeg, a.jpeg, true",
        "image/jpeg, a.png, false",
        DOCX + ", a.docx, true",
        DOCX + ", a.xlsx, false",
        "application/zip, a.docx, true",
        "application/json, a.json, true",
        "application/x-of-nobody, a.pdf, false",
        "application/x-of-nobody, a.of-nobody, true",
    })
    void aFileIsCalledAsItsTypeIsOrIsNone(String type, String name, boolean can) {
        assertThat(formats.canBeCalled(type, name)).isEqualTo(can);
    }

    @Test
    void asMuchIsLookedAtAsSignaturesNeed() {
        assertThat(formats.lookAhead()).isPositive().isLessThanOrEqualTo(1 << 16);
    }
}
