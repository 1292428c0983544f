package dev.assay.domain.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.audit.AuditKind;
import dev.assay.domain.certification.casework.CaseEvent.SurveillanceDecided;
import dev.assay.domain.certification.casework.CaseState.Completed;
import dev.assay.domain.certification.casework.CaseState.Concluded;
import dev.assay.domain.certification.casework.CaseState.Contracted;
import dev.assay.domain.certification.casework.CaseState.Evaluating;
import dev.assay.domain.certification.casework.CaseState.Planned;
import dev.assay.domain.certification.casework.CaseState.Reviewed;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateEvent.CertificateCancelled;
import dev.assay.domain.certification.certificate.CertificateEvent.SurveillanceConcluded;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.certificate.SurveillanceReport;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.finding.Finding.Grade;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.tea.TeaHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Surveillance from its opening to what follows for the certificate. */
class SurveillanceTest {
    private static final Certificate ISSUED = Road.issued();
    private static final CertificateAct.Measure SUSPEND =
            new CertificateAct.SuspendAfter(new Ground(null, "the tea is cold"), null, null);

    @Rule("SURV-01")
    @Test
    void surveillanceBeginsUnderTheContractThatThereIs() {
        var road = Road.supervising(ISSUED);

        assertThat(road.theCase().state()).isInstanceOf(Contracted.class);
        assertThat(road.file().purpose().audit()).isEqualTo(AuditKind.SURVEILLANCE);
        assertThat(road.file().opening().owner()).isEqualTo("tao");
        assertThat(road.file().edition()).contains("A");
        assertThat(road.file().application().scope()).isEqualTo(TeaHouse.SCOPE);
    }

    @Rule("SURV-01")
    @Test
    void aSurveillanceThatGoesStraightIsCompleted() {
        var decided = Road.to(Completed.class).file().required(SurveillanceDecided.class);

        assertThat(decided.report().conforming()).isTrue();
        assertThat(decided.report().isRegular()).isTrue();
        assertThat(decided.report().visitedOn())
                .isEqualTo(Itinerary.USUAL.opened().plusMonths(11).plusDays(25));
        assertThat(decided.report().modes()).containsExactly("A", "B");
        assertThat(decided.report().places()).containsExactly("P1", "P2");
        assertThat(decided.report().team()).containsExactlyInAnyOrder("lei", "an");
    }

    @Rule({"SURV-01", "LOG-01"})
    @Test
    void onlyAPlannerWhoDoesNotActForTheHolderOpensIt() {
        assertThat(opening(People.PLANNER, null, null, null)).isEmpty();
        assertThat(opening(People.DECISION_MAKER, null, null, null)).containsExactly("FORBIDDEN LOG-01");
        assertThat(opening(People.APPLICANT, null, null, null)).containsExactly("FORBIDDEN LOG-01");
    }

    @Rule({"SURV-04", "CHG-02"})
    @Test
    void everyFaultOfAnOpeningIsToldAtOnce() {
        assertThat(opening(People.PLANNER, " ", "Q7", 0))
                .containsExactlyInAnyOrder(
                        "INVALID SURV-04 trigger",
                        "INVALID CHG-02 request",
                        "INVALID SURV-04 trigger",
                        "INVALID CASE-05 persons");
    }

    @Rule("SURV-01")
    @Test
    void aCertificateThatHasEndedIsNotSupervised() {
        var ended =
                ISSUED.after(new CertificateCancelled(ISSUED.issue().on().plusDays(1), new Ground(null, "given up")));

        assertThat(openingOf(ended, People.PLANNER, null, null, null)).containsExactly("STATE SURV-01");
    }

    private static List<String> opening(
            Person actor, @Nullable String trigger, @Nullable String request, @Nullable Integer persons) {
        return openingOf(ISSUED, actor, trigger, request, persons);
    }

    private static List<String> openingOf(
            Certificate certificate,
            Person actor,
            @Nullable String trigger,
            @Nullable String request,
            @Nullable Integer persons) {
        var circumstances = Road.circumstances(actor, LocalDate.of(2027, 2, 2), Road.SCHEME, People.USUAL, certificate);
        return Faults.in(Case.openSurveillance(
                Road.ID, certificate, Applications.SOUND, trigger, request, persons, circumstances));
    }

    @Rule("CASE-12")
    @Test
    void surveillanceMayDoWithoutADocumentReviewAndAFirstCertificationMayNot() {
        var supervising = Road.supervising(ISSUED).goTo(Planned.class);

        assertThat(supervising.faults(supervising.itinerary().waiveDocuments())).isEmpty();
        assertThat(supervising.faults(new CaseAct.WaiveDocuments(supervising.lastDay(), " ")))
                .containsExactly("INVALID CASE-12 statement");
        assertThat(Road.to(Planned.class).faults(Itinerary.USUAL.waiveDocuments()))
                .containsExactly("STATE CASE-17");
    }

    @Rule("SURV-03")
    @Test
    void aSurveillanceIsDecidedAsOneAndAFirstCertificationAsAnother() {
        var supervised = Road.supervising(ISSUED).goTo(Reviewed.class);

        assertThat(supervised.faults(supervised.itinerary().grant("FINE"))).containsExactly("STATE CASE-17");
        assertThat(Road.to(Reviewed.class).faults(Itinerary.USUAL.decideSurveillance()))
                .containsExactly("STATE CASE-17");
    }

    @Rule({"SURV-05", "CASE-15"})
    @Test
    void anOpenNonconformityLeavesOnlySuspensionOrWithdrawal() {
        var road = Road.supervising(ISSUED)
                .goTo(Evaluating.class)
                .goOn(new Itinerary(LocalDate.of(2027, 2, 2)).finding(Grade.MAJOR))
                .goTo(Reviewed.class);
        var itinerary = road.itinerary();

        assertThat(road.faults(itinerary.decideSurveillance())).containsExactly("CONDITION CASE-15 measures");
        assertThat(road.faults(itinerary.decideSurveillance(SUSPEND))).isEmpty();
    }

    @Rule("CASE-18")
    @Test
    void whoeverAuditedDoesNotDecide() {
        var road = Road.supervising(ISSUED).goTo(Reviewed.class).among(People.USUAL);
        var withAll = People.EVERYTHING;

        assertThat(road.faults(road.itinerary().decideSurveillance(), withAll)).isEmpty();
        assertThat(road.faults(road.itinerary().decideSurveillance(), People.LEADER))
                .containsExactly("FORBIDDEN LOG-01");
    }

    @Rule("SURV-03")
    @Test
    void theLevelStaysWhereTheSchemeDoesNotGradeAnew() {
        var road = Road.supervising(ISSUED).goTo(Reviewed.class);

        assertThat(road.faults(road.itinerary().decideSurveillance(new CertificateAct.Regrade("PLAIN"))))
                .contains("CONDITION SURV-03 measures.level");
    }

    @Rule("SURV-02")
    @Test
    void theConclusionOfAnotherAuditNamesNoContents() {
        var road = Road.to(Evaluating.class).evaluated();
        var act = Itinerary.USUAL.conclude();
        var conclusion = new Conclusion(
                act.conclusion().recommendation(),
                act.conclusion().statement(),
                null,
                Map.of("surveillance-1", "well"));

        assertThat(road.faults(new CaseAct.Conclude(act.on(), conclusion)))
                .containsExactly("INVALID SURV-02 contents.surveillance-1");
    }

    @Rule("CASE-16")
    @Test
    void itsHolderCannotCallItOff() {
        var road = Road.supervising(ISSUED);

        assertThat(road.faults(Itinerary.on(road.lastDay(), road.itinerary().withdraw())))
                .containsExactly("CONDITION CASE-16");
    }

    @Rule("SURV-02")
    @Test
    void theSameCaseDrawsTheSameSampleAgain() {
        assertThat(sample("c-1")).isEqualTo(sample("c-1"));
        assertThat(sample("c-1").seed()).isNotEqualTo(sample("c-2").seed());
        assertThat(sample("c-1").places()).hasSize(1);
        assertThat(sample("c-1").criteria()).isEmpty();
    }

    private static Sample sample(String id) {
        var circumstances =
                Road.circumstances(People.PLANNER, LocalDate.of(2027, 2, 2), Road.SCHEME, People.USUAL, ISSUED);
        var opened = (CaseEvent.CaseOpened) Road.done(
                Case.openSurveillance(new CaseId(id), ISSUED, Applications.SOUND, null, null, null, circumstances));
        return ((Purpose.Surveillance) opened.purpose()).sample();
    }

    @Rule({"SURV-02", "CASE-11"})
    @Test
    void theNextSurveillanceLooksAtThePlacesThatTheFirstDidNot() {
        var first = Road.supervising(ISSUED);
        var drawn = sample(first).places();
        var visited = new SurveillanceConcluded(
                LocalDate.of(2027, 3, 1),
                new SurveillanceReport(
                        "c-1",
                        LocalDate.of(2027, 2, 26),
                        null,
                        null,
                        true,
                        List.of("A"),
                        List.of(),
                        drawn,
                        List.of(),
                        List.of()));

        assertThat(sample(Road.supervising(ISSUED.after(visited))).places())
                .hasSize(1)
                .doesNotContainAnyElementsOf(drawn);
    }

    private static Sample sample(Road road) {
        return ((Purpose.Surveillance) road.file().purpose()).sample();
    }

    @Rule("CASE-11")
    @Test
    void onlyThePlacesOfTheSampleHaveToBeVisited() {
        var road = Road.supervising(ISSUED).goTo(Evaluating.class);
        var place = sample(road).places().getFirst();
        var there = road.goOn(road.itinerary().report(road.itinerary().onSite("A", place)))
                .goOn(road.itinerary().marks("9", "8"));

        assertThat(there.faults(there.itinerary().conclude())).isEmpty();
        assertThat(there.goOn(there.itinerary().conclude()).theCase().state()).isInstanceOf(Concluded.class);
    }

    @Rule("REC-01")
    @Test
    void recertificationIsTheHoldersToApplyFor() {
        var road = Road.renewing(ISSUED);

        assertThat(road.file().purpose().audit()).isEqualTo(AuditKind.RECERTIFICATION);
        assertThat(recertification(ISSUED, People.OTHER_APPLICANT, LocalDate.of(2029, 2, 2)))
                .containsExactly("FORBIDDEN LOG-01");
        assertThat(recertification(ISSUED, People.APPLICANT, ISSUED.expiresOn()))
                .isEmpty();
        assertThat(recertification(ISSUED, People.APPLICANT, ISSUED.expiresOn().plusDays(1)))
                .containsExactly("STATE REC-01");
    }

    private static List<String> recertification(Certificate certificate, Person actor, LocalDate today) {
        return Faults.in(Case.openRecertification(
                certificate,
                Applications.SOUND,
                Road.circumstances(actor, today, Road.SCHEME, People.USUAL, certificate)));
    }

    @Rule("REC-01")
    @Test
    void whatIsAppliedForAfterExpiryIsAFirstCertification() {
        var road = Road.renewing(ISSUED);
        var submit = road.itinerary().submit();

        assertThat(road.faults(submit)).isEmpty();
        assertThat(Faults.in(road.attempt(
                        new CaseAct.Submit(ISSUED.expiresOn().plusDays(1)),
                        People.APPLICANT,
                        ISSUED.expiresOn().plusDays(1))))
                .contains("CONDITION REC-01 on");
    }

    @Rule({"REC-01", "CERT-02"})
    @Test
    void theNextCertificateHasTheNumberOfTheNextCycleAndATermOfItsOwn() {
        var issued = Outcome.done(Road.renewing(ISSUED)
                        .goTo(CaseState.Certified.class)
                        .file()
                        .required(CaseEvent.CertificateGranted.class)
                        .certificate())
                .orElseThrow();

        assertThat(issued.number().value()).isEqualTo("TEA26-4K7QX2M9R1");
        assertThat(issued.replaces()).isEqualTo(ISSUED.number());
        assertThat(issued.expiresOn()).isEqualTo(issued.on().plusMonths(36).minusDays(1));
    }

    @Rule("REC-01")
    @Test
    void aCertificateThatWasWithdrawnMeanwhileIsNotRenewed() {
        var road = Road.renewing(ISSUED).goTo(CaseState.Granted.class);
        var withdrawn = ISSUED.after(new CertificateCancelled(LocalDate.of(2026, 5, 10), new Ground(null, "given up")));
        var issue = road.itinerary().issue();

        assertThat(Faults.in(road.theCase()
                        .perform(
                                issue,
                                Road.circumstances(
                                        People.REGISTRAR, issue.on(), Road.SCHEME, People.USUAL, withdrawn))))
                .containsExactly("CONDITION REC-01");
    }
}
