package dev.assay.adapter.http.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file name that a {@code Content-Disposition} header gives (RFC 6266); the extended notation of RFC 8187 goes first. */
final class DispositionName {
    private static final String BEGINNING = "(?i)(?:^|;)\\s*";
    private static final Pattern EXTENDED =
            Pattern.compile(BEGINNING + "filename\\*\\s*=\\s*UTF-8'[^']*'([!-~&&[^;\"]]*)\\s*(?:;|$)");
    private static final Pattern QUOTED =
            Pattern.compile(BEGINNING + "filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(?:;|$)");
    private static final Pattern TOKEN = Pattern.compile(BEGINNING + "filename\\s*=\\s*([^\\s;\"]+)\\s*(?:;|$)");
    private static final int HEXADECIMAL = 16;

    private DispositionName() {}

    /** Empty if there is no header, or no name in it that can be read. */
    static Optional<String> in(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        return find(EXTENDED, header)
                .flatMap(DispositionName::decoded)
                .or(() -> find(QUOTED, header).map(quoted -> quoted.replaceAll("\\\\(.)", "$1")))
                .or(() -> find(TOKEN, header));
    }

    private static Optional<String> find(Pattern pattern, String header) {
        return pattern.matcher(header).results().map(found -> found.group(1)).findFirst();
    }

    /** Empty if it is no percent-encoded UTF-8: a decoder left to itself would make up characters. */
    private static Optional<String> decoded(String text) {
        var bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '%') {
                bytes.put((byte) text.charAt(i));
            } else if (text.substring(i).matches("%[0-9A-Fa-f]{2}.*")) {
                bytes.put((byte) Integer.parseInt(text, i + 1, i + 3, HEXADECIMAL));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
