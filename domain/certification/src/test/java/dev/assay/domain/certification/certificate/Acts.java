package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateAct.AnswerRequest;
import dev.assay.domain.certification.certificate.CertificateAct.Cancel;
import dev.assay.domain.certification.certificate.CertificateAct.CloseMisuse;
import dev.assay.domain.certification.certificate.CertificateAct.ConcludeSurveillance;
import dev.assay.domain.certification.certificate.CertificateAct.MakeRequest;
import dev.assay.domain.certification.certificate.CertificateAct.Measure;
import dev.assay.domain.certification.certificate.CertificateAct.RecordMisuse;
import dev.assay.domain.certification.certificate.CertificateAct.Report;
import dev.assay.domain.certification.certificate.CertificateAct.RequireTransfer;
import dev.assay.domain.certification.certificate.CertificateAct.Restore;
import dev.assay.domain.certification.certificate.CertificateAct.Suspend;
import dev.assay.domain.certification.certificate.CertificateAct.SuspendAfter;
import dev.assay.domain.certification.certificate.CertificateAct.Withdraw;
import dev.assay.domain.certification.certificate.CertificateAct.WithdrawAfter;
import dev.assay.domain.certification.certificate.HolderRequest.Change;
import dev.assay.domain.certification.certificate.HolderRequest.GivingUp;
import dev.assay.domain.certification.certificate.HolderRequest.MarkUse;
import dev.assay.domain.certification.certificate.HolderRequest.Pause;
import dev.assay.domain.certification.certificate.HolderRequest.Restoration;
import dev.assay.domain.certification.party.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The acts that a certificate is tried with, each sound but for what a test says differently. */
final class Acts {
    static final ScopePart GARDEN = new ScopePart(List.of("P2"), List.of());
    static final HolderRequest RESTORATION = new Restoration("the tea is hot again");
    static final HolderRequest PAUSE = new Pause("the house is rebuilt");
    static final HolderRequest GIVING_UP = new GivingUp("the house closes");
    static final HolderRequest MARK_USE = new MarkUse("on the menu");

    private Acts() {}

    static Ground ground(@Nullable String listed) {
        return new Ground(listed, "as was found");
    }

    static Suspend suspend(LocalDate on, @Nullable String listed) {
        return new Suspend(on, ground(listed), null, null);
    }

    static Suspend suspendGarden(LocalDate on, @Nullable String listed) {
        return new Suspend(on, ground(listed), GARDEN, null);
    }

    static Suspend suspendUntil(LocalDate on, LocalDate until) {
        return new Suspend(on, ground("misuse"), null, until);
    }

    static Restore restore(LocalDate on) {
        return new Restore(on, true, true, "seen in the garden");
    }

    static Withdraw withdraw(LocalDate on, @Nullable String listed) {
        return new Withdraw(on, ground(listed));
    }

    static Cancel cancel(LocalDate on, @Nullable String listed) {
        return new Cancel(on, ground(listed));
    }

    static MakeRequest ask(LocalDate on, HolderRequest request) {
        return new MakeRequest(on, request);
    }

    static AnswerRequest grant(LocalDate on, String request) {
        return new AnswerRequest(on, request, true, "agreed");
    }

    static AnswerRequest decline(LocalDate on, String request) {
        return new AnswerRequest(on, request, false, "not agreed");
    }

    static Report report(LocalDate on, HolderReport.Matter matter, LocalDate occurredOn, boolean special) {
        return new Report(on, new HolderReport(matter, occurredOn, special, "a guest was scalded"));
    }

    static RequireTransfer requireTransfer(LocalDate on, String edition, LocalDate until) {
        return new RequireTransfer(on, edition, until, "announced");
    }

    static RecordMisuse warn(LocalDate on) {
        return new RecordMisuse(on, Misuse.WARNING, "the mark on a kettle", null);
    }

    static RecordMisuse demand(LocalDate on) {
        return new RecordMisuse(on, Misuse.CORRECTION, "the mark on a kettle", null);
    }

    static CloseMisuse close(LocalDate on, String misuse) {
        return new CloseMisuse(on, misuse, "the kettle is gone");
    }

    static ConcludeSurveillance conclude(LocalDate on, Measure... measures) {
        return conclude(on, on, null, measures);
    }

    /** Of an audit held for a request. */
    static ConcludeSurveillance evaluate(LocalDate on, String request, Measure... measures) {
        return conclude(on, on, request, measures);
    }

    static ConcludeSurveillance conclude(
            LocalDate on, LocalDate visitedOn, @Nullable String request, Measure... measures) {
        var conforming = Stream.of(measures)
                .noneMatch(measure -> measure instanceof SuspendAfter || measure instanceof WithdrawAfter);
        return new ConcludeSurveillance(
                on,
                new SurveillanceReport(
                        "c-9",
                        visitedOn,
                        null,
                        request,
                        conforming,
                        List.of("T"),
                        List.of("cup-1", "cup-2"),
                        List.of("P1"),
                        List.of(),
                        List.of(Staff.OTHER_AUDITOR.name())),
                List.of(measures));
    }

    static Change changeOf(Contents contents) {
        return new Change(
                contents.holder(), contents.scope(), contents.level(), contents.edition(), "as the house is now");
    }

    static Change rescoped(Contents contents, Scope scope) {
        return changeOf(contents.withScope(scope));
    }

    static Change transferred(Contents contents, String edition) {
        return new Change(contents.holder(), contents.scope(), contents.level(), edition, "to the newer edition");
    }

    /** A scope with some of the usual places, and all activities. */
    static Scope places(String... ids) {
        return new Scope(
                Life.SCOPE.places().stream()
                        .filter(place -> List.of(ids).contains(place.id()))
                        .toList(),
                Life.SCOPE.activities(),
                Life.SCOPE.fieldCode());
    }
}
