package dev.assay.adapter.http.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body on its way in, which remembers whether it was the sender's end that broke. */
final class Arriving extends FilterInputStream {
    private boolean broken;

    Arriving(InputStream content) {
        super(content);
    }

    boolean hasBroken() {
        return broken;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException brokenOff) {
            broken = true;
            throw brokenOff;
        }
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return super.read(into, from, length);
        } catch (IOException brokenOff) {
            broken = true;
            throw brokenOff;
        }
    }
}
