package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.out.Certificates.Query;
import dev.assay.domain.certification.certificate.CertificateStatus;
import io.micronaut.data.repository.jpa.criteria.PredicateSpecification;
import java.time.LocalDate;
import java.util.Locale;

/** What a search of certificates means for their heads. */
final class CertificateConditions {
    private static final int DIGITS = 6;

    private CertificateConditions() {}

    static PredicateSpecification<CertificateHeadRow> of(Query query) {
        var search = query.search();
        var conditions = Conditions.<CertificateHeadRow>none()
                .equal("scheme", search.scheme())
                .equal("edition", search.edition())
                .equal("level", search.level())
                .equal("owner", query.owner())
                .equal("catalogue", query.catalogue());
        var text = search.text();
        if (text != null) {
            conditions = conditions.and(tells(text));
        }
        var region = search.region();
        if (region != null) {
            conditions = conditions.and(isOf(region));
        }
        var status = search.status();
        if (status != null) {
            conditions = conditions.and(isIn(status, query.on()));
        }
        return conditions.all();
    }

    /** Those on the pages after the cursor. */
    static PredicateSpecification<CertificateHeadRow> after(Query query) {
        return new Conditions<>(of(query)).greaterThan("number", query.cursor()).all();
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

    /** All divisions that begin so, as a range that an index knows. */
    private static PredicateSpecification<CertificateHeadRow> isOf(String region) {
        var others = DIGITS - region.length();
        return (row, is) -> is.and(
                is.greaterThanOrEqualTo(row.<String>get("region"), region + "0".repeat(others)),
                is.lessThanOrEqualTo(row.<String>get("region"), region + "9".repeat(others)));
    }

    /** Before its issue a certificate is in no status; from the day of its lapse in that, and before in what was recorded. */
    private static PredicateSpecification<CertificateHeadRow> isIn(CertificateStatus status, LocalDate day) {
        return (row, is) -> is.and(
                is.lessThanOrEqualTo(row.<LocalDate>get("issuedOn"), day),
                is.or(
                        is.and(
                                is.equal(row.<String>get("status"), status.name()),
                                is.or(
                                        is.isNull(row.get("lapsesOn")),
                                        is.greaterThan(row.<LocalDate>get("lapsesOn"), day))),
                        is.and(
                                is.equal(row.<String>get("lapsesTo"), status.name()),
                                is.lessThanOrEqualTo(row.<LocalDate>get("lapsesOn"), day))));
    }
}
