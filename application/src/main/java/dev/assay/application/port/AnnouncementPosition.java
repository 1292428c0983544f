package dev.assay.application.port;

import dev.assay.domain.certification.certificate.CertificateNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where something stands among what is announced: by the moment of recording, then certificate and version, character by
 * character. Lists begin with the greatest.
 *
 * @param version of the certificate after it
 */
public record AnnouncementPosition(Instant recordedAt, CertificateNumber number, long version)
        implements Comparable<AnnouncementPosition> {
    private static final Comparator<AnnouncementPosition> ORDER = Comparator.comparing(AnnouncementPosition::recordedAt)
            .thenComparing(position -> position.number().value())
            .thenComparingLong(AnnouncementPosition::version);
    private static final String BETWEEN = "/";
    private static final int PARTS = 3;

    /** The position that a cursor names; empty if it names none. */
    public static Optional<AnnouncementPosition> parse(String cursor) {
        var parts = cursor.split(BETWEEN, PARTS);
        try {
            return parts.length == PARTS
                    ? Optional.of(new AnnouncementPosition(
                            Instant.parse(parts[0]), new CertificateNumber(parts[1]), Long.parseLong(parts[2])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException noPosition) {
            return Optional.empty();
        }
    }

    public String cursor() {
        return String.join(BETWEEN, recordedAt.toString(), number.value(), Long.toString(version));
    }

    @Override
    public int compareTo(AnnouncementPosition other) {
        return ORDER.compare(this, other);
    }
}
