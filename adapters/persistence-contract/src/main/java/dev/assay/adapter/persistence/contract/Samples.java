package dev.assay.adapter.persistence.contract;

import dev.assay.domain.certification.casework.Application;
import dev.assay.domain.certification.casework.Application.Incident;
import dev.assay.domain.certification.casework.Application.Item;
import dev.assay.domain.certification.casework.Application.Permit;
import dev.assay.domain.certification.casework.Application.RemoteRequest;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseEvent.CaseOpened;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.casework.Purpose;
import dev.assay.domain.certification.casework.StoredDocument;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateIssued;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.Origin;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Place;
import dev.assay.domain.certification.party.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tests record. The words are such as break a careless store. */
public final class Samples {
    /** Both scripts, every quote, a wildcard, control characters and a character outside the basic plane. */
    static final String AWKWARD = "质量\"管理\" 'it''s' \\ % _ {\"a\":1} ${x} \t\n\0 𠮷 é";

    public static final Stamp STAMP = new Stamp("li.na", Instant.parse("2026-03-02T08:15:30.123456Z"));
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Samples() {}

    public static Organisation organisation() {
        return organisation(new Text("广东精诚家居有限公司", "Jingcheng Home \"Co.\", Ltd."));
    }

    static Organisation organisation(Text name) {
        return new Organisation(name, new Text("广州市天河区 1 号", "1, Tianhe, Guangzhou"), Fresh.creditCode());
    }

    public static Scope scope() {
        return new Scope(
                List.of(
                        new Place("P1", new Text("总部", "Head office"), new Text("广州", "Guangzhou")),
                        new Place("P2", new Text(AWKWARD, AWKWARD), new Text("佛山", "Foshan"))),
                List.of(new Text("定制家具服务", "Custom furniture"), new Text("安装", "Fitting")),
                "SC-03/621");
    }

    public static Application application(@Nullable String target) {
        return new Application(
                organisation(),
                scope(),
                true,
                120,
                LocalDate.of(2024, 2, 29),
                List.of(new Permit("许可", AWKWARD, LocalDate.of(2030, 1, 31)), new Permit("登记", "1", null)),
                List.of(new Item("licence", AWKWARD, List.of("D1", "D2")), new Item("manual", "手册 V2", List.of())),
                List.of(new Incident(LocalDate.of(2020, 12, 31), AWKWARD)),
                target,
                target == null ? null : new RemoteRequest(AWKWARD, "视频"),
                target == null ? null : SampleSheet.full());
    }

    static StoredDocument document() {
        return new StoredDocument("0123456789abcdef".repeat(4), 12_345, "营业执照.pdf", "application/pdf");
    }

    static CaseOpened opened(String scheme, String owner) {
        return new CaseOpened(DAY, scheme, owner, application(null), new Purpose.Initial());
    }

    /** A case that was just opened. */
    public static Case newCase(CaseId id) {
        return caseOfVersion(id, 1);
    }

    /** Opened, and once amended for each version after the first. */
    static Case caseOfVersion(CaseId id, int version) {
        var opened = Case.of(id, List.of(opened("gold-mark", "zhao")));
        return Stream.iterate(opened, SampleEvents::amended)
                .skip(version - 1L)
                .findFirst()
                .orElseThrow();
    }

    public static CertificateIssued issued(CertificateNumber number) {
        return issued(number, organisation());
    }

    static CertificateIssued issued(CertificateNumber number, Organisation holder) {
        return issued(number, holder, "gold-mark", "AA");
    }

    /** Valid from {@link #DAY} to the day before three years later. */
    static CertificateIssued issued(CertificateNumber number, Organisation holder, String scheme, String level) {
        return new CertificateIssued(
                number,
                new Origin("case-1", "an", DAY, List.of("auditor")),
                scheme,
                "B/1",
                "CCT/GZ-SC01-02",
                "GB/T 23794",
                level,
                holder,
                scope(),
                DAY,
                DAY.plusYears(3).minusDays(1),
                null);
    }

    /** The certificate of a later cycle, granted on an evaluation by the catalogue with a hash. */
    static CertificateIssued issued(CertificateNumber number, CertificateNumber replaces, String catalogue) {
        var first = issued(number);
        return new CertificateIssued(
                number,
                new Origin("case-1", "an", DAY, List.of("auditor"), catalogue),
                first.scheme(),
                first.edition(),
                first.document(),
                first.standard(),
                first.level(),
                first.holder(),
                first.scope(),
                DAY,
                first.expiresOn(),
                replaces);
    }

    public static Certificate newCertificate(CertificateIssued issued) {
        return Certificate.of(List.of(issued));
    }
}
