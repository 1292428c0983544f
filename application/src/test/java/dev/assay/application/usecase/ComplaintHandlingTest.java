package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.TODAY;
import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static dev.assay.application.usecase.Office.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.in.HandleComplaints.ComplaintView;
import dev.assay.domain.certification.calendar.WorkingCalendar;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.complaint.Complainant;
import dev.assay.domain.certification.complaint.ComplaintAct;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.complaint.ComplaintKind;
import dev.assay.domain.certification.complaint.Concern;
import dev.assay.domain.certification.complaint.Consequence;
import dev.assay.domain.certification.complaint.Lodgement;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.JournalChain;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.scheme.Schemes;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("APP-01")
class ComplaintHandlingTest {
    private static final ComplaintAct FOUND = new ComplaintAct.Investigate(TODAY, "Asked everybody.");

    private final Office office = new Office();
    private final Person registrar = office.registrar;
    private final Person handler = office.accounts.person("fan", Role.AUDITOR);
    private final ComplaintHandling handling = new ComplaintHandling(
            Schemes.of(List.of(CupScheme.withEditions("cup", "2025-01-01"))),
            office.records,
            office.records,
            office.records,
            office.records,
            new PeopleOnRecord(office.accounts, office.records),
            new CountedIdentifiers(),
            WorkingCalendar::shipped,
            office.clock);

    private static Lodgement complaint(Concern concern) {
        return new Lodgement(
                ComplaintKind.COMPLAINT, concern, new Complainant(null, "Wang", "wang@example.org"), "It leaks.");
    }

    private Lodgement appeal(Concern concern) {
        return new Lodgement(
                ComplaintKind.APPEAL,
                concern,
                new Complainant(office.applicant.name(), null, null),
                "It does not leak.");
    }

    private ComplaintId lodged(Lodgement lodgement) {
        return done(handling.lodge(lodgement)).received().complaint().id();
    }

    private Outcome<ComplaintView> act(ComplaintId id, ComplaintAct act, Person actor) {
        return handling.perform(id, null, act, actor);
    }

    private ComplaintId assigned(Lodgement lodgement) {
        var id = lodged(lodgement);
        done(act(id, new ComplaintAct.Assign(TODAY, "fan"), registrar));
        return id;
    }

    private Concern.OfCertificate certificate(CaseId id) {
        done(office.casework.perform(id, null, new CaseAct.IssueCertificate(TODAY), registrar));
        return new Concern.OfCertificate(office.records
                .find(id)
                .orElseThrow()
                .file()
                .latest(CaseEvent.CertificateGranted.class)
                .orElseThrow()
                .certificate()
                .number());
    }

    @Test
    void aComplaintOfAnybodyIsReceivedAcknowledgedHandledAndAnswered() {
        var receipt = done(handling.lodge(complaint(new Concern.OfBody())));
        var id = receipt.received().complaint().id();
        assertThat(receipt.acknowledgement().text().en()).contains("k-1", "2026-04-02", "only way");
        assertThat(receipt.received().internal()).isFalse();

        done(act(id, new ComplaintAct.Assign(TODAY, "fan"), registrar));
        done(act(id, FOUND, handler));
        var led = new Consequence(new Concern.OfBody(), "Cups are looked at twice.");
        var answered = done(act(id, new ComplaintAct.Answer(TODAY, true, "It did leak.", List.of(led)), handler));

        assertThat(answered.complaint().state().code()).isEqualTo("answered");
        assertThat(answered.consequences()).containsExactly(led);
        assertThat(answered.obligations()).isEmpty();
    }

    @Rule("LOG-01")
    @Test
    void theJournalTellsWhoDidWhatAndSomebodyWithoutAnAccountIsNobody() {
        var id = assigned(complaint(new Concern.OfBody()));
        done(act(id, FOUND, handler));

        var entries = done(handling.journal(id, registrar));

        assertThat(entries)
                .extracting(JournalEntry::type)
                .containsExactly("complaint-lodged", "handler-assigned", "investigation-noted");
        assertThat(entries).extracting(entry -> entry.stamp().actor()).containsExactly("-", "ren", "fan");
        assertThat(entries).extracting(JournalEntry::rule).containsOnly("APP-01");
        assertThat(JournalChain.faultsIn(entries)).isEmpty();
    }

    /** Every hand that the case went through, and everybody who is left. */
    @Test
    void whoHadAPartInACaseIsToldByItsJournal() {
        var decided = office.granted();
        var id = lodged(appeal(new Concern.OfCase(decided)));

        for (var involved : List.of(office.leader, office.reviewer, office.planner, office.decisionMaker)) {
            assertThat(faults(act(id, new ComplaintAct.Assign(TODAY, involved.name()), registrar)))
                    .as(involved.name())
                    .containsExactly("CONDITION APP-01 handler");
        }
        for (var uninvolved : List.of(registrar, handler)) {
            done(act(id, new ComplaintAct.Assign(TODAY, uninvolved.name()), registrar));
        }
        assertThat(faults(act(id, new ComplaintAct.Assign(TODAY, "tao"), registrar)))
                .containsExactly("INVALID APP-01 handler");
    }

    @Test
    void whoHadAPartInACertificateIsToldByItsJournalAndThatOfItsCase() {
        var about = certificate(office.granted());
        var id = lodged(complaint(about));

        for (var involved : List.of(office.leader, office.reviewer, office.planner, office.decisionMaker, registrar)) {
            assertThat(faults(act(id, new ComplaintAct.Assign(TODAY, involved.name()), registrar)))
                    .as(involved.name())
                    .containsExactly("CONDITION APP-01 handler");
        }
        done(act(id, new ComplaintAct.Assign(TODAY, "fan"), registrar));
    }

    @Test
    void anAppealIsTheClientsAgainstWhatWasDecided() {
        var decided = office.granted();
        var other = new Lodgement(
                ComplaintKind.APPEAL,
                new Concern.OfCase(decided),
                new Complainant(office.otherApplicant.name(), null, null),
                "It leaks.");

        done(handling.lodge(appeal(new Concern.OfCase(decided))));
        done(handling.lodge(appeal(certificate(decided))));
        assertThat(faults(handling.lodge(other))).containsExactly("INVALID APP-01 about.case");
        assertThat(faults(handling.lodge(appeal(new Concern.OfCase(office.opened())))))
                .containsExactly("CONDITION APP-01 about");
        assertThat(faults(handling.lodge(appeal(new Concern.OfCase(new CaseId("c-99"))))))
                .containsExactly("INVALID APP-01 about.case");
    }

    @Test
    void whatAnAnswerLedToIsThere() {
        var decided = office.granted();
        var about = certificate(decided);
        var id = assigned(complaint(about));
        done(act(id, FOUND, handler));
        var led = List.of(
                new Consequence(new Concern.OfCase(new CaseId("c-99")), "Visited out of turn."),
                new Consequence(about, "Suspended."),
                new Consequence(new Concern.OfCase(decided), "Decided anew."));

        var answer = new ComplaintAct.Answer(TODAY, true, "It did leak.", led);

        assertThat(faults(act(id, answer, handler))).containsExactly("INVALID APP-01 consequences.0.case");
        done(act(id, new ComplaintAct.Answer(TODAY, true, "It did leak.", led.subList(1, 3)), handler));
        assertThat(done(handling.find(id, null)).consequences()).containsExactly(led.get(1));
    }

    @Rule("LOG-01")
    @Test
    void whoIsOvertakenIsToldWhatItIsNow() {
        var id = lodged(complaint(new Concern.OfBody()));
        done(handling.perform(id, 1L, new ComplaintAct.Assign(TODAY, "fan"), registrar));

        var late = handling.perform(id, 1L, new ComplaintAct.Assign(TODAY, "fan"), registrar);
        assertThat(faults(late)).containsExactly("STALE LOG-01");
        assertThat(says(late)).isEqualTo("Somebody else changed it: it is now “assigned”, version 2.");

        office.records.meanwhile(() -> done(act(id, FOUND, handler)));
        assertThat(faults(act(id, new ComplaintAct.Assign(TODAY, "fan"), registrar)))
                .containsExactly("STALE LOG-01");
    }

    @Test
    void whatSomebodyMayNotSeeIsNotThere() {
        var own = lodged(appeal(new Concern.OfCase(office.granted())));
        var nobodys = lodged(complaint(new Concern.OfBody()));

        assertThat(done(handling.find(own, office.applicant)).internal()).isFalse();
        assertThat(done(handling.find(own, handler)).internal()).isTrue();
        assertThat(faults(handling.find(own, office.otherApplicant))).containsExactly("UNKNOWN APP-01");
        assertThat(faults(handling.find(own, null))).containsExactly("UNKNOWN APP-01");
        assertThat(done(handling.find(nobodys, null)).internal()).isFalse();
        assertThat(faults(handling.find(new ComplaintId("k-99"), handler))).containsExactly("UNKNOWN APP-01");
        assertThat(faults(act(own, new ComplaintAct.Withdraw(TODAY, "x"), office.otherApplicant)))
                .containsExactly("UNKNOWN APP-01");
        assertThat(faults(handling.journal(own, office.applicant))).containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(handling.journal(own, office.otherApplicant))).containsExactly("UNKNOWN APP-01");
    }

    @Test
    void theListIsForTheBodysOwnPeopleTheLatestFirst() {
        var first = lodged(complaint(new Concern.OfBody()));
        var second = lodged(appeal(new Concern.OfCase(office.granted())));

        assertThat(done(handling.list(null, null, null, 10, handler)).items())
                .extracting(view -> view.complaint().id())
                .containsExactly(second, first);
        assertThat(done(handling.list("received", ComplaintKind.APPEAL, null, 10, handler))
                        .items())
                .extracting(view -> view.complaint().id())
                .containsExactly(second);
        assertThat(faults(handling.list(null, null, null, 10, office.applicant)))
                .containsExactly("FORBIDDEN LOG-01");
    }
}
