package dev.assay.application.usecase;

import dev.assay.application.port.DocumentLimits;
import dev.assay.application.port.in.KeepDocuments;
import dev.assay.application.port.out.DocumentStore;
import dev.assay.application.port.out.DocumentStore.Keeping;
import dev.assay.application.port.out.FileFormats;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Looks at the name, the type and the beginning of a file before anything of it is kept. */
public final class DocumentKeeping implements KeepDocuments {
    private static final String RULE = "CASE-04";
    private static final String FILE = "file";
    private static final int PIECE = 1 << 13;

    private final DocumentStore store;
    private final FileFormats formats;
    private final DocumentLimits limits;

    public DocumentKeeping(DocumentStore store, FileFormats formats, DocumentLimits limits) {
        this.store = store;
        this.formats = formats;
        this.limits = limits;
    }

    @Override
    public Outcome<StoredDocument> keep(String name, String mediaType, InputStream content) {
        try {
            var whole = new BufferedInputStream(content, formats.lookAhead());
            whole.mark(formats.lookAhead());
            var beginning = whole.readNBytes(formats.lookAhead());
            whole.reset();
            var type = mediaType.toLowerCase(Locale.ROOT);
            var breaches = faultsOf(name, type, beginning);
            if (!breaches.none()) {
                measure(whole, breaches);
            }
            return breaches.orElse(() -> keepSound(name, type, whole));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Breaches faultsOf(String name, String type, byte[] beginning) {
        var breaches = new Breaches();
        if (!StoredDocument.isName(name)) {
            var longest = Integer.toString(StoredDocument.LONGEST_NAME);
            breaches.add(Breach.invalid(RULE, "name", Answers.message("document.name", longest)));
        } else if (!formats.canBeCalled(type, name)) {
            breaches.add(Breach.invalid(RULE, "name", Answers.message("document.ending", name, type)));
        }
        if (!limits.mediaTypes().contains(type)) {
            var taken = String.join(", ", limits.mediaTypes());
            return breaches.add(Breach.invalid(RULE, "mediaType", Answers.message("document.type", type, taken)));
        }
        return breaches.valid(
                beginning.length == 0 || formats.canBegin(type, beginning),
                RULE,
                FILE,
                () -> Answers.message("document.beginning", type));
    }

    private Outcome<StoredDocument> keepSound(String name, String type, InputStream content) {
        return switch (store.keep(content, limits.maximum())) {
            case Keeping.Kept(var sha256, var size) -> Outcome.done(new StoredDocument(sha256, size, name, type));
            case Keeping.Empty() -> Outcome.refused(empty());
            case Keeping.TooLarge() -> Outcome.refused(tooLarge());
        };
    }

    /** What will not be kept is still measured, so that its size is told together with its other faults. */
    private void measure(InputStream content, Breaches breaches) throws IOException {
        var piece = new byte[PIECE];
        var size = 0L;
        int read;
        do {
            read = content.read(piece);
            size += Math.max(read, 0);
        } while (read >= 0 && size <= limits.maximum());
        if (size == 0) {
            breaches.add(empty());
        } else if (size > limits.maximum()) {
            breaches.add(tooLarge());
        }
    }

    private static Breach empty() {
        return Breach.invalid(RULE, FILE, Answers.message("document.empty"));
    }

    private Breach tooLarge() {
        return Breach.invalid(RULE, FILE, Answers.message("document.too-large", Long.toString(limits.maximum())));
    }

    @Override
    public Outcome<InputStream> open(StoredDocument reference) {
        return store.open(reference.sha256())
                .map(Outcome::done)
                .orElseGet(() -> Answers.unknown(RULE, "document.unknown", reference.sha256()));
    }
}
