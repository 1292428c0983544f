package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.out.Certificates.Query;
import dev.assay.domain.certification.certificate.CertificateStatus;
import io.micronaut.data.repository.jpa.criteria.PredicateSpecification;
import java.time.LocalDate;
import java.util.Locale;

/** What a search of the register means for the heads of certificates. */
final class CertificateConditions {
    private CertificateConditions() {}

    static PredicateSpecification<CertificateHeadRow> of(Query query) {
        var conditions = Conditions.<CertificateHeadRow>none()
                .equal("scheme", query.scheme())
                .equal("level", query.level())
                .greaterThan("number", query.cursor());
        var text = query.text();
        if (text != null) {
            conditions = conditions.and(tells(text));
        }
        var status = query.status();
        if (status != null) {
            conditions = conditions.and(isIn(status, query.on()));
        }
        return conditions.all();
    }

    private static PredicateSpecification<CertificateHeadRow> tells(String text) {
        var anywhere = ColumnText.anywhere(text);
        var whole = ColumnText.of(text).toUpperCase(Locale.ROOT);
        return (row, is) -> is.or(
                is.like(row.get("holderZh"), anywhere),
                is.like(row.get("holderEn"), anywhere),
                is.equal(row.<String>get("creditCode"), whole),
                is.equal(row.<String>get("number"), whole));
    }

    /**
     * Before its issue a certificate is in no status; through its last day it is valid. Nothing that can be recorded yet
     * makes it anything else, and no number is null.
     */
    private static PredicateSpecification<CertificateHeadRow> isIn(CertificateStatus status, LocalDate day) {
        return switch (status) {
            case VALID ->
                (row, is) -> is.and(
                        is.lessThanOrEqualTo(row.<LocalDate>get("issuedOn"), day),
                        is.greaterThanOrEqualTo(row.<LocalDate>get("expiresOn"), day));
            case EXPIRED -> (row, is) -> is.lessThan(row.<LocalDate>get("expiresOn"), day);
            case SUSPENDED, WITHDRAWN, CANCELLED -> (row, is) -> is.isNull(row.get("number"));
        };
    }
}
