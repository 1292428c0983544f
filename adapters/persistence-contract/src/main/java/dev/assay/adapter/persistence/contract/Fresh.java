package dev.assay.adapter.persistence.contract;

import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.party.CreditCode;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Names never used before, so that a test finds in a shared store only what it put there. */
public final class Fresh {
    private Fresh() {}

    public static CaseId caseId() {
        return new CaseId(UUID.randomUUID().toString());
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

    private static String digits(int count) {
        var number = Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000_000L);
        return String.format(Locale.ROOT, "%0" + count + "d", number);
    }
}
