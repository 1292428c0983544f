package dev.assay.domain.certification.certificate;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateSuspended;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to a certificate as a sentence. */
public final class CertificateSentence {
    private static final Wording WORDING = Certificate.WORDING;

    private CertificateSentence() {}

    /**
     * From which day what holds, who did it, and under which rule.
     *
     * @param reasons the lists that the reasons of its edition stand on
     */
    public static Message of(Recorded<CertificateEvent> recorded, StatusReasons reasons) {
        var event = recorded.event();
        return WORDING.message(
                "journal.sentence", event.on(), recorded.stamp().actor(), of(event, reasons), event.rule());
    }

    /** What a part of its contents is called. */
    public static Text nameOf(Contents.Part part) {
        return WORDING.text("part." + part);
    }

    private static Message of(CertificateEvent event, StatusReasons reasons) {
        return switch (event) {
            case CertificateEvent.CertificateIssued issued -> says(event, "", issued.level(), issued.expiresOn());
            case CertificateEvent.SurveillanceConcluded(var _, var report) ->
                says(
                        event,
                        report.conforming() ? ".conforming" : ".not-conforming",
                        report.caseId(),
                        report.visitedOn());
            case CertificateEvent.CertificateReissued reissued ->
                says(event, "", names(reissued.what()), reissued.statement());
            case CertificateSuspended suspended ->
                says(event, "", extent(suspended.part()), term(suspended), ground(suspended.ground(), reasons));
            case CertificateEvent.CertificateRestored(var _, var statement) -> says(event, "", statement);
            case CertificateEvent.CertificateWithdrawn(var _, var ground) -> says(event, "", ground(ground, reasons));
            case CertificateEvent.CertificateCancelled(var _, var ground) -> says(event, "", ground(ground, reasons));
            case CertificateEvent.CertificateExpired _ -> says(event, "");
            case CertificateEvent.TransferRequired(var _, var edition, var until, var clause) ->
                says(event, "", edition, until, clause);
            case CertificateEvent.RecertificationAppliedFor(var _, var caseId) -> says(event, "", caseId);
            case CertificateEvent.RequestMade(var _, var id, var request, var _) ->
                says(event, "", id, nameOf(request), request.statement());
            case CertificateEvent.RequestAnswered answered ->
                says(
                        event,
                        answered.granted() ? ".granted" : ".refused",
                        answered.id(),
                        nameOf(answered.request()),
                        answered.statement());
            case CertificateEvent.HolderReported(var _, var report, var inTime, var _) ->
                says(
                        event,
                        inTime ? ".in-time" : ".late",
                        WORDING.text("matter." + report.matter()),
                        report.occurredOn(),
                        report.facts());
            case CertificateEvent.MisuseRecorded recorded ->
                says(
                        event,
                        "." + recorded.measure(),
                        recorded.id(),
                        recorded.facts(),
                        recorded.correctBy() == null ? "" : recorded.correctBy());
            case CertificateEvent.MisuseCorrected(var _, var id, var statement, var _) ->
                says(event, "", id, statement);
            case CertificateEvent.DutyMissed missed ->
                says(event, "", Obligation.task(missed.subject(), missed.item()));
        };
    }

    private static Message says(CertificateEvent event, String variant, Object... arguments) {
        return WORDING.message("event." + Wording.codeOf(event.getClass()) + variant, arguments);
    }

    private static Text nameOf(HolderRequest request) {
        return WORDING.text("request." + request.code());
    }

    private static Text names(List<Contents.Part> parts) {
        return joined(parts.stream().map(CertificateSentence::nameOf));
    }

    private static Message extent(@Nullable ScopePart part) {
        return part == null
                ? WORDING.message("suspended.whole")
                : WORDING.message(
                        "suspended.part",
                        joined(Stream.concat(
                                part.places().stream().map(place -> new Text(place, place)),
                                part.activities().stream())));
    }

    private static Message term(CertificateSuspended suspended) {
        return suspended.until() == null
                ? WORDING.message("suspended.open")
                : WORDING.message("suspended.until", suspended.until());
    }

    /** The reason as its list words it, and the facts; the facts alone where no list has it. */
    private static Object ground(Ground ground, StatusReasons reasons) {
        return ground.listed() == null
                ? ground.statement()
                : reasons.find(ground.listed())
                        .<Object>map(listed ->
                                WORDING.message("ground.listed", listed.text(), listed.clause(), ground.statement()))
                        .orElse(ground.statement());
    }

    private static Text joined(Stream<Text> names) {
        var all = names.toList();
        return new Text(
                all.stream().map(Text::zh).collect(Collectors.joining("、")),
                all.stream().map(Text::en).collect(Collectors.joining(", ")));
    }
}
