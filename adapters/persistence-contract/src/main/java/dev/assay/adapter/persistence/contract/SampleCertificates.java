package dev.assay.adapter.persistence.contract;

import static dev.assay.adapter.persistence.contract.Samples.AWKWARD;
import static dev.assay.adapter.persistence.contract.Samples.DAY;

import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateSuspended;
import dev.assay.domain.certification.certificate.CertificateEvent.MisuseRecorded;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestAnswered;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestMade;
import dev.assay.domain.certification.certificate.CertificateEvent.SurveillanceConcluded;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.Contents;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.certificate.HolderReport;
import dev.assay.domain.certification.certificate.HolderRequest;
import dev.assay.domain.certification.certificate.Misuse;
import dev.assay.domain.certification.certificate.ScopePart;
import dev.assay.domain.certification.certificate.SurveillanceReport;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.obligation.Obligation.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can happen to a certificate, with and without what may be there or not. */
final class SampleCertificates {
    private static final Ground LISTED = new Ground("suspension-3", AWKWARD);
    private static final Ground IN_WORDS = new Ground(null, AWKWARD);

    private SampleCertificates() {}

    static List<CertificateEvent> events() {
        return Stream.of(ofContents(), ofStatus(), ofHolder(), ofMonitoring())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CertificateEvent> ofContents() {
        return List.of(
                Samples.issued(Fresh.certificateNumber()),
                Samples.issued(
                        Fresh.certificateNumber(), CertificateNumber.first("ECE", 2023, "4K7QX2M9"), "c".repeat(64)),
                new CertificateEvent.CertificateReissued(
                        DAY, contents("AAA"), List.of(Contents.Part.values()), AWKWARD, "Q1"),
                new CertificateEvent.CertificateReissued(DAY, contents("A"), List.of(Contents.Part.LEVEL), "监督后", null),
                new CertificateEvent.TransferRequired(DAY, "B/2", DAY.plusYears(1), AWKWARD),
                new CertificateEvent.RecertificationAppliedFor(DAY, "case-2"));
    }

    private static List<CertificateEvent> ofStatus() {
        var part = new ScopePart(List.of("P2"), List.of(new Text(AWKWARD, AWKWARD)));
        return List.of(
                new CertificateSuspended(DAY, LISTED, null, DAY.plusMonths(6)),
                new CertificateSuspended(DAY, IN_WORDS, part, null),
                new CertificateEvent.CertificateRestored(DAY, AWKWARD),
                new CertificateEvent.CertificateWithdrawn(DAY, LISTED),
                new CertificateEvent.CertificateWithdrawn(DAY, IN_WORDS),
                new CertificateEvent.CertificateCancelled(DAY, LISTED),
                new CertificateEvent.CertificateExpired(DAY.plusYears(3)));
    }

    private static List<CertificateEvent> ofHolder() {
        var change = new HolderRequest.Change(Samples.organisation(), Samples.scope(), "AAA", "B/1", AWKWARD);
        return List.of(
                new RequestMade(DAY, "Q1", new HolderRequest.MarkUse(AWKWARD), "an"),
                new RequestMade(DAY, "Q2", change, "an"),
                new RequestMade(DAY, "Q3", new HolderRequest.Restoration(AWKWARD), "an"),
                new RequestMade(DAY, "Q4", new HolderRequest.Pause(AWKWARD), "an"),
                new RequestMade(DAY, "Q5", new HolderRequest.GivingUp(AWKWARD), "an"),
                new RequestAnswered(DAY, "Q2", change, true, AWKWARD, "du"),
                new RequestAnswered(DAY, "Q1", new HolderRequest.MarkUse(AWKWARD), false, AWKWARD, "ren"),
                reported(HolderReport.Matter.CHANGE, true),
                reported(HolderReport.Matter.INCIDENT, false));
    }

    private static CertificateEvent reported(HolderReport.Matter matter, boolean inTime) {
        return new CertificateEvent.HolderReported(
                DAY, new HolderReport(matter, DAY.minusDays(9), !inTime, AWKWARD), inTime, "an");
    }

    private static List<CertificateEvent> ofMonitoring() {
        return List.of(
                surveyed(null, null, true),
                surveyed("trigger-1", "Q2", false),
                new MisuseRecorded(DAY, "M1", Misuse.WARNING, AWKWARD, null, "ren"),
                new MisuseRecorded(DAY, "M2", Misuse.CORRECTION, AWKWARD, DAY.plusMonths(2), "ren"),
                new CertificateEvent.MisuseCorrected(DAY, "M2", AWKWARD, "ren"),
                new CertificateEvent.DutyMissed(DAY, Subject.SURVEILLANCE, null, "SURV-01"),
                new CertificateEvent.DutyMissed(DAY, Subject.MISUSE_CORRECTION, "M2", "MARK-01"));
    }

    private static CertificateEvent surveyed(@Nullable String trigger, @Nullable String request, boolean conforming) {
        return new SurveillanceConcluded(
                DAY,
                new SurveillanceReport(
                        "case-2",
                        DAY.minusDays(3),
                        trigger,
                        request,
                        conforming,
                        List.of("A", "C"),
                        List.of("1.1.1", "1.1.2"),
                        List.of("P1"),
                        List.of(new Text(AWKWARD, AWKWARD)),
                        List.of("wang", "chen")));
    }

    static Contents contents(String level) {
        return new Contents("B/2", "CCT/GZ-SC01-02", "GB/T 23794", level, Samples.organisation(), Samples.scope());
    }
}
