package dev.assay.domain.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.domain.certification.certificate.CertificateEvent.CertificateSuspended;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestAnswered;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.obligation.Obligation.Subject;
import dev.assay.domain.certification.party.CreditCode;
import dev.assay.domain.certification.party.Organisation;
import dev.assay.domain.certification.party.Scope;
import dev.assay.domain.certification.scheme.Listed;
import dev.assay.domain.certification.scheme.StatusReasons;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Rule("LOG-01")
class CertificateSentenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Text TEA = new Text("泡茶", "Brewing");
    private static final StatusReasons REASONS =
            new StatusReasons(List.of(new Listed("cold", "TEA 8", new Text("茶凉", "Cold tea"))), List.of(), List.of());

    private static String en(CertificateEvent event) {
        return sentence(event).en();
    }

    private static Text sentence(CertificateEvent event) {
        var stamp = new Stamp("rong", Instant.parse("2026-03-03T08:00:00Z"));
        return CertificateSentence.of(new Recorded<>(stamp, event), REASONS).text();
    }

    @Test
    void aListedReasonIsToldWithItsClauseAndTheFacts() {
        assertThat(sentence(new CertificateSuspended(DAY, new Ground("cold", "12 °C"), null, DAY.plusMonths(6))))
                .isEqualTo(new Text(
                        "2026-03-02，rong暂停了整张证书，至2026-09-02：茶凉（TEA 8）；12 °C（规则SUS-01）。",
                        "On 2026-03-02, rong suspended the whole certificate until 2026-09-02:"
                                + " Cold tea (TEA 8); 12 °C (rule SUS-01)."));
    }

    @Test
    void aPartOfTheScopeIsNamed() {
        var part = new ScopePart(List.of("P1", "P2"), List.of(TEA));

        assertThat(en(new CertificateSuspended(DAY, new Ground(null, "licence"), part, null)))
                .isEqualTo("On 2026-03-02, rong suspended part of the certificate (P1, P2, Brewing)"
                        + " until the licensing decision: licence (rule SUS-01).");
    }

    @Test
    void whatChangedIsNamed() {
        var holder = new Organisation(TEA, TEA, new CreditCode("91350100M000100Y43"));
        var contents = new Contents("B/1", "TEA-1", "T/TEA", "FINE", holder, new Scope(List.of(), List.of(), "SC"));
        var what = List.of(Contents.Part.NAME, Contents.Part.LEVEL);

        assertThat(en(new CertificateEvent.CertificateReissued(DAY, contents, what, "as asked", "Q1")))
                .isEqualTo("On 2026-03-02, rong reissued the certificate with changes (name, level): as asked"
                        + " (rule CHG-02).");
    }

    @Test
    void anAnswerSaysWhetherItWasGranted() {
        var request = new HolderRequest.MarkUse("on the menu");

        assertThat(en(new RequestAnswered(DAY, "Q1", request, false, "too large", "rong")))
                .isEqualTo("On 2026-03-02, rong refused request Q1 (use of the mark): too large (rule MARK-01).");
        assertThat(en(new RequestAnswered(DAY, "Q1", request, true, "fine", "rong")))
                .isEqualTo("On 2026-03-02, rong granted request Q1 (use of the mark): fine (rule MARK-01).");
    }

    /** Whoever adds an event or a variant is told here which words it needs. */
    @TestFactory
    Stream<DynamicTest> everyVariantHasItsWords() {
        var report = Map.of(
                true, new HolderReport(HolderReport.Matter.CHANGE, DAY, false, "f"),
                false, new HolderReport(HolderReport.Matter.INCIDENT, DAY, true, "f"));
        var ground = new Ground("gone", "f");
        return Stream.of(
                        Stream.of(true, false)
                                .flatMap(yes -> Stream.of(
                                        new CertificateEvent.HolderReported(DAY, report.get(yes), yes, "an"),
                                        new CertificateEvent.SurveillanceConcluded(
                                                DAY,
                                                new SurveillanceReport(
                                                        "c-2", DAY, null, null, yes, List.of(), List.of(), List.of(),
                                                        List.of(), List.of())))),
                        Stream.of(Misuse.values())
                                .map(measure -> new CertificateEvent.MisuseRecorded(
                                        DAY, "M1", measure, "f", measure == Misuse.WARNING ? null : DAY, "an")),
                        Stream.of(Subject.SURVEILLANCE, Subject.MISUSE_CORRECTION)
                                .map(subject -> new CertificateEvent.DutyMissed(DAY, subject, "M1", "SURV-01")),
                        Stream.of(
                                        new HolderRequest.MarkUse("f"),
                                        new HolderRequest.Restoration("f"),
                                        new HolderRequest.Pause("f"),
                                        new HolderRequest.GivingUp("f"))
                                .map(request -> new CertificateEvent.RequestMade(DAY, "Q1", request, "an")),
                        Stream.of(
                                new CertificateEvent.CertificateRestored(DAY, "f"),
                                new CertificateEvent.CertificateWithdrawn(DAY, ground),
                                new CertificateEvent.CertificateCancelled(DAY, ground),
                                new CertificateEvent.CertificateExpired(DAY),
                                new CertificateEvent.TransferRequired(DAY, "B/2", DAY, "TEA 1"),
                                new CertificateEvent.RecertificationAppliedFor(DAY, "c-3"),
                                new CertificateEvent.MisuseCorrected(DAY, "M1", "f", "an")))
                .flatMap(each -> each)
                .map(CertificateEvent.class::cast)
                .map(event -> dynamicTest(event.toString(), () -> {
                    assertThat(sentence(event).en()).doesNotContain("{", "null");
                    assertThat(sentence(event).zh()).doesNotContain("{", "null");
                }));
    }

    @Test
    void everyPartOfTheContentsHasAName() {
        assertThat(Stream.of(Contents.Part.values())
                        .map(CertificateSentence::nameOf)
                        .collect(Collectors.toSet()))
                .hasSize(Contents.Part.values().length);
    }
}
