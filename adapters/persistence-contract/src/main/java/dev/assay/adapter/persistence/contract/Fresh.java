package dev.assay.adapter.persistence.contract;

import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.party.CreditCode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Year;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Names never used before, so that a test finds in a shared store only what it put there. */
public final class Fresh {
    private static final AtomicInteger YEARS = new AtomicInteger(2100);

    private Fresh() {}

    public static CaseId caseId() {
        return new CaseId(UUID.randomUUID().toString());
    }

    public static ComplaintId complaintId() {
        return new ComplaintId(UUID.randomUUID().toString());
    }

    /** 12 lower-case letters and digits, beginning with a letter. */
    public static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 11);
    }

    public static CertificateNumber certificateNumber() {
        return CertificateNumber.first("ECE", 2026, word().toUpperCase(Locale.ROOT));
    }

    /** A sound code: 17 characters at random, and the one that checks them. */
    public static CreditCode creditCode() {
        var body = "91440101" + digits(9);
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> CreditCode.parse(body + (char) check))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** Content never kept before, unless it is very short. */
    public static byte[] bytes(int count) {
        var bytes = new byte[count];
        new SplittableRandom(UUID.randomUUID().getLeastSignificantBits()).nextBytes(bytes);
        return bytes;
    }

    /** A year that nothing was loaded for yet. */
    public static Year year() {
        return Year.of(YEARS.getAndIncrement());
    }

    /** The SHA-256 of content, in lower-case hexadecimal digits. */
    public static String hashOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String digits(int count) {
        var number = Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000_000L);
        return String.format(Locale.ROOT, "%0" + count + "d", number);
    }
}
