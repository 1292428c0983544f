package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.certificate.Lapse;
import dev.assay.domain.certification.journal.JournalEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a certificate stands.
 *
 * @param status by what was recorded
 * @param lapsesOn from when it is {@code lapsesTo}, whether that is recorded or not; null once its end is
 * @param nextTurnOn the first day on which passing time makes anything of it; null if none does
 */
@Entity
@Table(name = "certificate_head")
record CertificateHeadRow(
        @Id String number,
        long version,
        String lastHash,
        String holderZh,
        String holderEn,
        String creditCode,
        String region,
        String owner,
        String scheme,
        String edition,
        String level,
        @Nullable String catalogue,
        LocalDate issuedOn,
        LocalDate expiresOn,
        String status,
        @Nullable LocalDate lapsesOn,
        @Nullable String lapsesTo,
        @Nullable LocalDate nextTurnOn)
        implements Head {

    static CertificateHeadRow of(Certificate after, JournalEntry last, @Nullable LocalDate nextTurn) {
        return of(after, last.number(), last.hash(), nextTurn);
    }

    private static CertificateHeadRow of(Certificate after, long version, String hash, @Nullable LocalDate nextTurn) {
        var issue = after.issue();
        var contents = after.contents();
        var holder = contents.holder();
        var lapse = after.lapse();
        return new CertificateHeadRow(
                after.number().value(),
                version,
                hash,
                ColumnText.searched(holder.name().zh()),
                ColumnText.searched(holder.name().en()),
                holder.creditCode().value(),
                holder.creditCode().region(),
                ColumnText.of(issue.origin().owner()),
                ColumnText.of(issue.scheme()),
                ColumnText.of(contents.edition()),
                ColumnText.of(contents.level()),
                issue.origin().catalogue(),
                issue.on(),
                after.expiresOn(),
                after.recorded().status().name(),
                lapse.map(Lapse::on).orElse(null),
                lapse.map(Lapse::state)
                        .map(state -> state.status())
                        .map(CertificateStatus::name)
                        .orElse(null),
                nextTurn);
    }

    /** The same entries told anew, with another next turn. */
    CertificateHeadRow waiting(Certificate asItStands, @Nullable LocalDate nextTurn) {
        return of(asItStands, version, lastHash, nextTurn);
    }

    @Override
    public String streamId() {
        return number;
    }
}
