package dev.assay.application.port;

import dev.assay.domain.certification.certificate.CertificateStatus;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates, by what they say now.
 *
 * @param text any part of the holder's Chinese or English name, or a whole credit code or number, with letters of either case;
 *     what is a wildcard elsewhere stands for itself; null for all
 * @param scheme the scheme's id; null for all
 * @param edition the id of the edition it is under; null for all
 * @param level the level's code; null for all
 * @param status what they are on the day asked for; null for all
 * @param region the first 2, 4 or 6 digits of the administrative division in the holder's credit code (GB/T 2260); null for
 *     all
 */
public record CertificateSearch(
        @Nullable String text,
        @Nullable String scheme,
        @Nullable String edition,
        @Nullable String level,
        @Nullable CertificateStatus status,
        @Nullable String region) {
    private static final Pattern REGION = Pattern.compile("([0-9]{2}){1,3}");

    /** Every certificate. */
    public static final CertificateSearch ALL = new CertificateSearch(null, null, null, null, null, null);

    public CertificateSearch {
        if (region != null && !isRegion(region)) {
            throw new IllegalArgumentException("no division in 2, 4 or 6 digits: " + region);
        }
    }

    /** Whether a text can be a division: 2, 4 or 6 digits. */
    public static boolean isRegion(String text) {
        return REGION.matcher(text).matches();
    }

    /** The same with another status. */
    public CertificateSearch in(@Nullable CertificateStatus other) {
        return new CertificateSearch(text, scheme, edition, level, other, region);
    }
}
