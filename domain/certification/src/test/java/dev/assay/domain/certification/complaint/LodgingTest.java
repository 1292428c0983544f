package dev.assay.domain.certification.complaint;

import static dev.assay.domain.certification.complaint.Grievance.CALENDAR;
import static dev.assay.domain.certification.complaint.Grievance.CASE;
import static dev.assay.domain.certification.complaint.Grievance.DECIDED;
import static dev.assay.domain.certification.complaint.Grievance.NUMBER;
import static dev.assay.domain.certification.complaint.Grievance.TODAY;
import static dev.assay.domain.certification.complaint.Grievance.appeal;
import static dev.assay.domain.certification.complaint.Grievance.complaint;
import static dev.assay.domain.certification.complaint.Grievance.faults;
import static dev.assay.domain.certification.complaint.Grievance.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.calendar.Within;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateRestored;
import dev.assay.domain.certification.certificate.CertificateEvent.RecertificationAppliedFor;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintLodged;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.scheme.Policies;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("APP-01")
class LodgingTest {
    private static final Concern OF_CASE = new Concern.OfCase(CASE);
    private static final Concern OF_CERTIFICATE = new Concern.OfCertificate(NUMBER);
    private static final Concern OF_BODY = new Concern.OfBody();

    private static Outcome<ComplaintEvent> lodge(Lodgement lodgement, Background background) {
        return Complaint.lodge(lodgement, background, CALENDAR, TODAY);
    }

    @Test
    void anAppealIsReceivedWithTheDayOfItsDecisionAndTheTimeToAnswer() {
        var event = (ComplaintLodged)
                lodge(appeal(OF_CASE, "tao"), Grievance.ofCase()).orElseThrow();

        assertThat(event)
                .isEqualTo(new ComplaintLodged(
                        TODAY,
                        ComplaintKind.APPEAL,
                        OF_CASE,
                        new Complainant("tao", null, null),
                        "It is unfair.",
                        DECIDED,
                        Within.months(2).of(Within.Base.APPEAL).under("APP-01", "TEA-01 11")));
        assertThat(event.rule()).isEqualTo("APP-01");
    }

    /** Ten working days after Monday 2 March 2026; the tenth is in time. */
    @ParameterizedTest
    @CsvSource({"2026-03-02, true", "2026-03-15, true", "2026-03-16, true", "2026-03-17, false", "2027-03-16, false"})
    void anAppealIsOpenForTheTimeThatTheSchemePrints(LocalDate today, boolean inTime) {
        var outcome = Complaint.lodge(appeal(OF_CASE, "tao"), Grievance.ofCase(), CALENDAR, today);

        assertThat(faults(outcome).isEmpty()).isEqualTo(inTime);
        if (!inTime) {
            assertThat(faults(outcome)).containsExactly("CONDITION APP-01");
            assertThat(says(outcome)).contains("open until 2026-03-16").contains("a complaint is still open");
        }
    }

    @Test
    void whatIsTooLateForAnAppealIsOpenToAComplaint() {
        var late = Complaint.lodge(complaint(OF_CASE, "tao"), Grievance.ofCase(), CALENDAR, TODAY.plusYears(1));

        assertThat(faults(late)).isEmpty();
        assertThat(((ComplaintLodged) late.orElseThrow()).decidedOn()).isNull();
    }

    @Test
    void whereTheSchemePrintsNoTimeAnAppealIsNeverTooLate() {
        var silent = Grievance.ofCase(new Policies(Map.of()));

        assertThat(faults(Complaint.lodge(appeal(OF_CASE, "tao"), silent, CALENDAR, TODAY.plusYears(1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tao, ''", "tong, INVALID APP-01 about.case", "fan, INVALID APP-01 about.case"})
    void anAppealIsTheClientsWhoLearnsOfNoOtherCase(String account, String fault) {
        assertThat(String.join("", faults(lodge(appeal(OF_CASE, account), Grievance.ofCase()))))
                .isEqualTo(fault);
    }

    @Test
    void againstADecisionOnACertificateToo() {
        assertThat(faults(lodge(appeal(OF_CERTIFICATE, "tao"), Grievance.ofCertificate())))
                .isEmpty();
        assertThat(faults(lodge(appeal(OF_CERTIFICATE, "tong"), Grievance.ofCertificate())))
                .containsExactly("FORBIDDEN APP-01");
        assertThat(((ComplaintLodged) lodge(appeal(OF_CERTIFICATE, "tao"), Grievance.ofCertificate())
                                .orElseThrow())
                        .decidedOn())
                .isEqualTo(DECIDED);
    }

    /** What is only noted of a certificate decides nothing. */
    @Test
    void anAppealIsAgainstTheLastThatWasDecidedOnTheCertificate() {
        var restored = new CertificateRestored(DECIDED.plusMonths(1), "Removed.");
        var applied = new RecertificationAppliedFor(DECIDED.plusMonths(2), "c-2");
        var since = Grievance.ofCertificate("dong", restored, applied);

        assertThat(((ComplaintLodged)
                                Complaint.lodge(appeal(OF_CERTIFICATE, "tao"), since, CALENDAR, DECIDED.plusMonths(1))
                                        .orElseThrow())
                        .decidedOn())
                .isEqualTo(restored.on());
        assertThat(faults(Complaint.lodge(appeal(OF_CERTIFICATE, "tao"), since, CALENDAR, DECIDED.plusMonths(2))))
                .containsExactly("CONDITION APP-01");
    }

    @Test
    void nobodyAppealsWithoutAnAccountOrADecision() {
        var nobodys = new Lodgement(
                ComplaintKind.APPEAL, OF_CASE, new Complainant(null, "Wang", "wang@example.org"), "It is unfair.");

        assertThat(faults(lodge(nobodys, Grievance.ofCase()))).containsExactly("FORBIDDEN APP-01");
        assertThat(faults(lodge(appeal(OF_BODY, "tao"), Background.none()))).containsExactly("INVALID APP-01 about");
        assertThat(faults(lodge(appeal(OF_CASE, "tao"), Grievance.undecided())))
                .containsExactly("CONDITION APP-01 about");
    }

    @Test
    void aComplaintIsAnybodysAboutACertificateOrTheBody() {
        for (var account : new String[] {null, "tao", "tong", "fan"}) {
            assertThat(faults(lodge(complaint(OF_CERTIFICATE, account), Grievance.ofCertificate())))
                    .isEmpty();
            assertThat(faults(lodge(complaint(OF_BODY, account), Background.none())))
                    .isEmpty();
        }
    }

    @Test
    void aComplaintAboutACaseIsItsClients() {
        assertThat(faults(lodge(complaint(OF_CASE, "tao"), Grievance.ofCase()))).isEmpty();
        for (var account : new String[] {null, "tong", "fan"}) {
            assertThat(faults(lodge(complaint(OF_CASE, account), Grievance.ofCase())))
                    .containsExactly("INVALID APP-01 about.case");
        }
    }

    @Test
    void whatIsNotThereCannotBeComplainedAbout() {
        assertThat(faults(lodge(complaint(OF_CERTIFICATE, null), Background.none())))
                .containsExactly("INVALID APP-01 about.certificate");
        assertThat(faults(lodge(complaint(OF_CASE, "tao"), Background.none())))
                .containsExactly("INVALID APP-01 about.case");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var empty = new Lodgement(ComplaintKind.COMPLAINT, OF_CERTIFICATE, new Complainant(null, null, " "), "\n");

        assertThat(faults(lodge(empty, Background.none())))
                .containsExactly(
                        "INVALID APP-01 statement",
                        "INVALID APP-01 name",
                        "INVALID APP-01 contact",
                        "INVALID APP-01 about.certificate");
    }

    @ParameterizedTest
    @CsvSource({"200, 4000, true", "201, 4000, false", "200, 4001, false"})
    void wordsHaveAnEnd(int name, int statement, boolean received) {
        var lodgement = new Lodgement(
                ComplaintKind.COMPLAINT,
                OF_BODY,
                new Complainant(null, "n".repeat(name), "c".repeat(name)),
                "s".repeat(statement));

        assertThat(faults(lodge(lodgement, Background.none())).isEmpty()).isEqualTo(received);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itsReceiptIsAcknowledgedWithTheReferenceAndTheLastDayToAnswer(boolean account) {
        var received = Grievance.received(complaint(OF_BODY, account ? "tao" : null), Background.none());

        var told = received.acknowledgement(CALENDAR).text();

        assertThat(told.en()).contains("k-1", "2026-04-04").matches(text -> text.contains("only way") != account);
        assertThat(told.zh()).contains("k-1", "2026-04-04").matches(text -> text.contains("只能") != account);
    }
}
