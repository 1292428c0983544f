package dev.assay.adapter.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes as text. What is none is told, and stands there as {@link #UNREADABLE}, so that the rest can still be read. */
final class Utf8 {
    static final String UNREADABLE = "\uFFFD";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** Without the byte order mark that spreadsheets put before it. */
    static String decoded(byte[] bytes, FileFaults faults) {
        long first = 0;
        long wrong = 0;
        long line = 1;
        for (int begin = 0; begin < bytes.length; line++) {
            int end = endOfLine(bytes, begin);
            if (!isText(bytes, begin, end)) {
                wrong++;
                first = wrong == 1 ? line : first;
            }
            begin = end;
        }
        if (wrong > 0) {
            faults.unread(first, "utf-8", wrong);
        }
        return withoutMark(new String(bytes, StandardCharsets.UTF_8));
    }

    private static int endOfLine(byte[] bytes, int begin) {
        int end = begin;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }

    private static boolean isText(byte[] bytes, int begin, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, begin, end - begin));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
