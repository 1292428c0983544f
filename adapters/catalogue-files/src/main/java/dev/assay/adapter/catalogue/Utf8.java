package dev.assay.adapter.catalogue;

import dev.assay.domain.certification.explanation.Outcome;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes as text, or the line on which they are none: a decoder left to itself would replace what it cannot read. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** Without the byte order mark that spreadsheets put before it. */
    static Outcome<String> decoded(String file, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        var faults = new FileFaults(file);
        if (result.isError()) {
            faults.add(lineAt(bytes, in.position()), "utf-8");
        }
        return faults.orDone(() -> withoutMark(out.flip().toString()));
    }

    private static long lineAt(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
