package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.domain.certification.explanation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("CASE-04")
class StoredDocumentTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void whatWasHandedInIsKnownByHashSizeNameAndType() {
        var document = new StoredDocument(HASH, 1, "营业执照.pdf", "application/pdf");

        assertThat(document.sha256()).isEqualTo(HASH);
        assertThat(document.name()).isEqualTo("营业执照.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "营业执照 (副本).pdf", "a.b..c", "a.", "~$x", "100%", "it's", "-rf", "𠮷.png", "é"})
    void aNameIsWhatPeopleCallFiles(String name) {
        assertThat(StoredDocument.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                ".",
                "..",
                ".hidden",
                "../a",
                "a/b",
                "/a",
                "a\\b",
                "C:a",
                "a:stream",
                "a\0",
                "a\nb",
                "a\tb",
                "a\u007f",
                "a\u0085b",
                "a\u2028b",
                "invoice\u202Efdp.exe",
                "a\u2066b",
                "a\u200Fb",
                "a\u200Bb",
                "\uFEFFa",
                "a\uD842"
            })
    void aPathOrWhatHidesTheRestIsNoName(String name) {
        assertThat(StoredDocument.isName(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "199, true", "200, true", "201, false"})
    void aNameHasUpToTwoHundredCharacters(int length, boolean sound) {
        assertThat(StoredDocument.isName("文".repeat(length))).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, true",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, true",
        "image/svg+xml, true",
        "application, false",
        "application/, false",
        "/pdf, false",
        "application/pdf/x, false",
        "Application/PDF, false",
        "'text/plain; charset=utf-8', false",
        "text/ plain, false",
        "*/*, false",
        "text/纯文本, false"
    })
    void aMediaTypeIsTwoTokensInLowerCase(String type, boolean sound) {
        assertThat(StoredDocument.isMediaType(type)).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({
        "63, 1, a, text/plain",
        "65, 1, a, text/plain",
        "64, 0, a, text/plain",
        "64, -1, a, text/plain",
        "64, 1, a/b, text/plain",
        "64, 1, a, text"
    })
    void whatIsUnsoundIsNoDocument(int digits, long size, String name, String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoredDocument("a".repeat(digits), size, name, type))
                .withMessageStartingWith("no ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "g", "/", "."})
    void aHashIsOfLowerCaseHexadecimalDigits(String character) {
        assertThat(StoredDocument.isHash(character + "a".repeat(63))).isFalse();
    }
}
