package dev.assay.domain.certification.casework;

import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A file that was handed in: what it is called, and by which hash its content is found. By itself it says only that
 * somebody named it so; it is worth something once a case takes it on file (CASE-04).
 *
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 * @param size of the content in bytes, at least 1
 * @param name what the sender calls it, see {@link #isName}
 * @param mediaType see {@link #isMediaType}
 */
@ValueObject
public record StoredDocument(String sha256, long size, String name, String mediaType) {
    /** The most characters that a name has. */
    public static final int LONGEST_NAME = 200;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}");
    private static final String PATH_CHARACTERS = "/\\:";

    public StoredDocument {
        require(isHash(sha256), "sha256", sha256);
        require(size >= 1, "size", size);
        require(isName(name), "name", name);
        require(isMediaType(mediaType), "media type", mediaType);
    }

    private static void require(boolean holds, String what, Object value) {
        if (!holds) {
            throw new IllegalArgumentException("no %s of a stored document: \"%s\"".formatted(what, value));
        }
    }

    /** Whether a text is a SHA-256 as it is written here: 64 hexadecimal digits, in lower case. */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /**
     * Whether a file may be called so: 1 to {@value #LONGEST_NAME} characters that are not all blank, do not begin with a
     * dot, hold no path ({@code / \ :}), and neither control the terminal nor turn or hide the rest.
     */
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && !text.startsWith(".")
                && text.codePoints().noneMatch(StoredDocument::misleads);
    }

    /** Unseen characters make {@code invoice.exe} look like {@code invoiceexe.pdf}; half a character cannot be kept. */
    private static boolean misleads(int character) {
        return PATH_CHARACTERS.indexOf(character) >= 0
                || switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    /** Whether a text is a media type without parameters and in lower case, such as {@code application/pdf} (RFC 6838). */
    public static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }
}
