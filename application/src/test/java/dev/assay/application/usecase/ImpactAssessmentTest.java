package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.TODAY;
import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.in.AssessImpact.OfStep;
import dev.assay.application.port.in.AssessImpact.Step;
import dev.assay.application.port.out.Change;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.certificate.CertificateStatus;
import dev.assay.domain.certification.certificate.Ground;
import dev.assay.domain.certification.certificate.HolderRequest;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.obligation.Obligation.Subject;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Schemes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of a certificate issued this morning, for which use of the mark was asked for and granted, and once more asked for. */
class ImpactAssessmentTest {
    private static final String LAST_DAY = "2026-09-02";

    private final Office office = new Office();
    private final Schemes schemes = Schemes.of(List.of(CupScheme.withEditions("cup", "2025-01-01")));
    private final PeopleOnRecord people = new PeopleOnRecord(office.accounts, office.records);
    private final Person decider = office.accounts.person("dan", Role.DECISION_MAKER);
    private final CertificateKeeping keeping = new CertificateKeeping(
            schemes, office.records, office.records, people, WorkingCalendar::shipped, office.clock);
    private final ImpactAssessment impact = new ImpactAssessment(
            schemes, office.records, office.records, people, WorkingCalendar::shipped, office.clock);
    private CertificateNumber number = new CertificateNumber("CUP26-000000R0");

    @BeforeEach
    void issue() {
        var id = office.granted();
        done(office.casework.perform(id, null, new CaseAct.IssueCertificate(TODAY), office.registrar));
        number = ((Change.OfCertificate) office.records.calls.getLast().getLast())
                .after()
                .number();
        act(new CertificateAct.MakeRequest(TODAY, new HolderRequest.MarkUse("on the cups")), office.applicant);
        act(new CertificateAct.AnswerRequest(TODAY, "Q1", true, "fine"), decider);
        act(new CertificateAct.MakeRequest(TODAY, new HolderRequest.Pause("rebuilding")), office.applicant);
    }

    private void act(CertificateAct act, Person actor) {
        done(keeping.perform(number, null, act, actor));
    }

    private OfStep of(Step step) {
        return done(impact.ofStep(number, step, decider));
    }

    @Rule({"SUS-02", "SUS-03", "REP-01"})
    @Test
    void beforeASuspensionItSaysWhoIsAffectedAndWhatFollowsWhen() {
        var suspension = of(Step.SUSPENSION);

        assertThat(suspension.file().certificate().number()).isEqualTo(number);
        assertThat(suspension.marks())
                .extracting(mark -> mark.request().statement())
                .containsExactly("on the cups");
        assertThat(suspension.requests()).extracting(made -> made.id()).containsExactly("Q2");
        assertThat(suspension.ending()).isEmpty();
        assertThat(suspension.arising()).singleElement().satisfies(due -> {
            assertThat(due.subject()).isEqualTo(Subject.RESTORATION);
            assertThat(due.due().on()).hasToString(LAST_DAY);
        });
        assertThat(suspension.consequences())
                .extracting(each -> each.message().text().en())
                .contains(
                        "Cloud Leaf stops using certificate and mark, from the day on which it is told.",
                        "Unless it is restored before, it is withdrawn by itself on 2026-09-03.");
    }

    @Rule({"WDR-01", "CAN-01"})
    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"WITHDRAWAL", "CANCELLATION"})
    void afterAnEndNothingIsDueAnyMore(Step step) {
        var end = of(step);

        assertThat(end.ending())
                .extracting(due -> due.subject())
                .containsExactly(Subject.SURVEILLANCE, Subject.RECERTIFICATION);
        assertThat(end.arising()).isEmpty();
        assertThat(end.requests()).extracting(made -> made.id()).containsExactly("Q2");
        assertThat(end.consequences()).extracting(each -> each.rule()).contains("SUS-02", "CERT-03");
    }

    @Test
    void lookingChangesNothing() {
        var before = office.records.calls.size();

        of(Step.WITHDRAWAL);

        assertThat(office.records.calls).hasSize(before);
        assertThat(done(keeping.find(number, decider)).state().status()).isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void whatCannotBeDoneHasNoImpact() {
        act(new CertificateAct.Withdraw(TODAY, new Ground(null, "facts")), decider);

        assertThat(faults(impact.ofStep(number, Step.SUSPENSION, decider))).containsExactly("STATE CERT-03");
    }

    @Rule("CASE-22")
    @Test
    void whatRestsOnAnEditionIsCountedByStatusAndListed() {
        act(new CertificateAct.Suspend(TODAY, new Ground(null, "facts"), null, null), decider);
        var open = office.contracted();

        var edition = done(impact.ofEdition("cup", "2025", null, 10, decider));

        assertThat(edition.affected().byStatus())
                .containsEntry(CertificateStatus.SUSPENDED, 1L)
                .containsEntry(CertificateStatus.VALID, 0L)
                .hasSize(CertificateStatus.values().length);
        assertThat(edition.affected().certificates().items())
                .extracting(file -> file.certificate().number())
                .containsExactly(number);
        assertThat(edition.cases()).containsExactly(open);
        assertThat(edition.successor()).isEmpty();
    }

    @Test
    void onACatalogueThatNothingRestsOnThereIsNothing() {
        assertThat(faults(impact.ofCatalogue("cup", "c0ffee", null, 10, decider)))
                .containsExactly("UNKNOWN MPC-05");
        assertThat(faults(impact.ofEdition("cup", "1999", null, 10, decider))).containsExactly("UNKNOWN CASE-22");
        assertThat(faults(impact.ofEdition("bowl", "2025", null, 10, decider))).containsExactly("UNKNOWN CASE-22");
    }

    @Test
    void onlyTheBodysOwnPeopleLook() {
        assertThat(faults(impact.ofStep(number, Step.SUSPENSION, office.applicant)))
                .containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(impact.ofEdition("cup", "2025", null, 10, office.applicant)))
                .containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(impact.ofCatalogue("cup", "c0ffee", null, 10, office.applicant)))
                .containsExactly("FORBIDDEN LOG-01");
    }
}
