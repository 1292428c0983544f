package dev.assay.adapter.persistence.jdbc;

import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.journal.JournalEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "certificate_head")
record CertificateHeadRow(
        @Id String number,
        long version,
        String lastHash,
        String holderZh,
        String holderEn,
        String creditCode,
        String scheme,
        String level,
        LocalDate issuedOn,
        LocalDate expiresOn)
        implements Head {

    static CertificateHeadRow of(Certificate after, JournalEntry last) {
        var issue = after.issue();
        return new CertificateHeadRow(
                after.number().value(),
                last.number(),
                last.hash(),
                ColumnText.searched(issue.holder().name().zh()),
                ColumnText.searched(issue.holder().name().en()),
                issue.holder().creditCode().value(),
                ColumnText.of(issue.scheme()),
                ColumnText.of(issue.level()),
                issue.on(),
                after.expiresOn());
    }

    @Override
    public String streamId() {
        return number;
    }
}
