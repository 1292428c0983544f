package dev.assay.application.port;

import static java.util.stream.Collectors.toCollection;

import dev.assay.domain.certification.casework.StoredDocument;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which files are taken.
 *
 * @param maximum how many bytes a file has at most, at least 1
 * @param mediaTypes in lower case and without parameters, at least one
 */
public record DocumentLimits(long maximum, SortedSet<String> mediaTypes) {
    public DocumentLimits {
        if (maximum < 1) {
            throw new IllegalArgumentException("a document has at least 1 byte, so the limit cannot be " + maximum);
        }
        if (mediaTypes.isEmpty() || !mediaTypes.stream().allMatch(StoredDocument::isMediaType)) {
            throw new IllegalArgumentException("media types of documents such as application/pdf, not " + mediaTypes);
        }
        mediaTypes = Collections.unmodifiableSortedSet(new TreeSet<>(mediaTypes));
    }

    /** With media types however they are written. */
    public static DocumentLimits of(long maximum, Collection<String> mediaTypes) {
        return new DocumentLimits(
                maximum,
                mediaTypes.stream()
                        .map(type -> type.strip().toLowerCase(Locale.ROOT))
                        .collect(toCollection(TreeSet::new)));
    }
}
