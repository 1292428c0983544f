package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateEvent.HolderReported;
import dev.assay.domain.certification.certificate.CertificateEvent.MisuseCorrected;
import dev.assay.domain.certification.certificate.CertificateEvent.MisuseRecorded;
import dev.assay.domain.certification.certificate.CertificateEvent.TransferRequired;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.scheme.Edition;
import dev.assay.domain.certification.scheme.Policies;
import dev.assay.domain.certification.scheme.Policies.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What comes to be known between audits: the holder's reports, misuse, and new requirements (CHG-01, CHG-04, MARK-01). */
record Monitoring(Certificate certificate, CertificateCircumstances circumstances) {
    private static final Wording WORDING = Certificate.WORDING;

    /** Taken down whether in time or not; what is late says so. */
    Outcome<CertificateEvent> report(CertificateAct.Report act) {
        var report = act.report();
        return new Breaches()
                .valid(!report.facts().isBlank(), "CHG-01", "facts", () -> WORDING.message("statement.blank"))
                .valid(
                        !report.occurredOn().isAfter(act.on()),
                        "CHG-01",
                        "occurredOn",
                        () -> WORDING.message("CHG-01.future", report.occurredOn(), act.on()))
                .valid(
                        !report.special() || report.matter() == HolderReport.Matter.INCIDENT,
                        "CHG-01",
                        "special",
                        () -> WORDING.message("CHG-01.special"))
                .orDone(() -> new HolderReported(
                        act.on(),
                        report,
                        isInTime(report, act.on()),
                        circumstances.actor().name()));
    }

    private boolean isInTime(HolderReport report, LocalDate on) {
        var subject = switch (report.matter()) {
            case CHANGE -> Subject.CHANGE_REPORT;
            case INCIDENT -> report.special() ? Subject.INCIDENT_REPORT_SPECIAL : Subject.INCIDENT_REPORT;
        };
        var policies = policies();
        return !policies.limits(subject)
                || !on.isAfter(policies.on(subject)
                        .after(report.occurredOn(), circumstances.calendar())
                        .on());
    }

    Outcome<CertificateEvent> recordMisuse(CertificateAct.RecordMisuse act) {
        var breaches = new Breaches()
                .valid(!act.facts().isBlank(), "MARK-01", "facts", () -> WORDING.message("statement.blank"));
        var correctBy = correctBy(act, breaches);
        var id = "M%d".formatted(certificate.all(MisuseRecorded.class).size() + 1);
        return breaches.orDone(() -> new MisuseRecorded(
                act.on(),
                id,
                act.measure(),
                act.facts(),
                correctBy,
                circumstances.actor().name()));
    }

    private @Nullable LocalDate correctBy(CertificateAct.RecordMisuse act, Breaches breaches) {
        var asked = act.correctBy();
        if (act.measure() == Misuse.WARNING) {
            breaches.valid(asked == null, "MARK-01", "correctBy", () -> WORDING.message("MARK-01.warning"));
            return null;
        }
        var last = policies()
                .on(Subject.MISUSE_CORRECTION)
                .after(act.on(), circumstances.calendar())
                .on();
        if (asked == null) {
            return last;
        }
        breaches.valid(
                        asked.isAfter(act.on()),
                        "MARK-01",
                        "correctBy",
                        () -> WORDING.message("MARK-01.before", asked, act.on()))
                .met(
                        !asked.isAfter(last),
                        "MARK-01",
                        "correctBy",
                        () -> WORDING.message("MARK-01.too-long", asked, last));
        return asked;
    }

    Outcome<CertificateEvent> closeMisuse(CertificateAct.CloseMisuse act) {
        var open = certificate.openMisuses().get(act.misuse());
        return new Breaches()
                .valid(open != null, "MARK-01", "misuse", () -> WORDING.message("MARK-01.unknown", act.misuse()))
                .valid(
                        open == null || !act.on().isBefore(open.on()),
                        "MARK-01",
                        "on",
                        () -> WORDING.message("MARK-01.order", act.on(), act.misuse()))
                .valid(!act.statement().isBlank(), "MARK-01", "statement", () -> WORDING.message("statement.blank"))
                .orDone(() -> new MisuseCorrected(
                        act.on(),
                        act.misuse(),
                        act.statement(),
                        circumstances.actor().name()));
    }

    /** In time for the edition to be in force, and no later than it says itself. */
    Outcome<CertificateEvent> requireTransfer(CertificateAct.RequireTransfer act) {
        var current = circumstances.editionOf(certificate).effectiveFrom();
        var edition = circumstances
                .scheme()
                .edition(act.edition())
                .filter(newer -> newer.effectiveFrom().isAfter(current));
        return new Breaches()
                .valid(edition.isPresent(), "CHG-04", "edition", () -> WORDING.message("CHG-04.edition", act.edition()))
                .valid(
                        act.until().isAfter(act.on())
                                && edition.filter(newer -> newer.effectiveFrom().isAfter(act.until()))
                                        .isEmpty(),
                        "CHG-04",
                        "until",
                        () -> WORDING.message("CHG-04.until", act.until(), act.on()))
                .met(
                        edition.flatMap(Edition::transition)
                                .filter(transition -> act.until().isAfter(transition.until()))
                                .isEmpty(),
                        "CHG-04",
                        "until",
                        () -> WORDING.message("CHG-04.too-late", act.until(), act.edition()))
                .valid(!act.statement().isBlank(), "CHG-04", "statement", () -> WORDING.message("statement.blank"))
                .orDone(() -> new TransferRequired(act.on(), act.edition(), act.until(), act.statement()));
    }

    private Policies policies() {
        return circumstances.editionOf(certificate).policies();
    }
}
