package dev.assay.domain.certification.complaint;

import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintAnswered;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.assay.domain.certification.complaint.ComplaintEvent.HandlerAssigned;
import dev.assay.domain.certification.complaint.ComplaintEvent.InvestigationNoted;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Person;

/** From the assignment to the answer: what each act is asked. */
record Answering(Impartiality impartiality, Handling handling) {

    Outcome<ComplaintEvent> perform(ComplaintAct act) {
        return switch (act) {
            case ComplaintAct.Assign assign -> assign(assign);
            case ComplaintAct.Investigate investigate -> investigate(investigate);
            case ComplaintAct.Answer answer -> answer(answer);
            case ComplaintAct.Withdraw withdraw ->
                told("reason", withdraw.reason(), new Breaches())
                        .orDone(() -> new ComplaintWithdrawn(withdraw.on(), withdraw.reason()));
        };
    }

    /** Nobody gives out what is one's own complaint. */
    private Outcome<ComplaintEvent> assign(ComplaintAct.Assign act) {
        var handler = handling.personnel().find(act.handler()).filter(Person::isStaff);
        var breaches = new Breaches()
                .met(
                        !impartiality.lodged().complainant().is(handling.actor().name()),
                        Complaint.RULE,
                        null,
                        () -> Complaint.WORDING.message(
                                "APP-01.complainant", handling.actor().name()))
                .valid(
                        handler.isPresent(),
                        Complaint.RULE,
                        "handler",
                        () -> Complaint.WORDING.message("handler.unknown", act.handler()));
        handler.ifPresent(person -> breaches.addAll(impartiality.hindrances(person.name(), act.on(), "handler")));
        return breaches.orDone(() -> new HandlerAssigned(act.on(), act.handler()));
    }

    private Outcome<ComplaintEvent> investigate(ComplaintAct.Investigate act) {
        return told("statement", act.statement(), ownHindrances(act))
                .orDone(() -> new InvestigationNoted(
                        act.on(), act.statement(), handling.actor().name()));
    }

    private Outcome<ComplaintEvent> answer(ComplaintAct.Answer act) {
        var breaches = told("statement", act.statement(), ownHindrances(act));
        for (int i = 0; i < act.consequences().size(); i++) {
            check(act.consequences().get(i), "consequences.%d.".formatted(i), breaches);
        }
        return breaches.orDone(() -> new ComplaintAnswered(
                act.on(),
                act.upheld(),
                act.statement(),
                act.consequences(),
                handling.actor().name()));
    }

    private void check(Consequence consequence, String path, Breaches breaches) {
        told(path + "statement", consequence.statement(), breaches);
        switch (consequence.concern()) {
            case Concern.OfCertificate(var number) ->
                there(consequence.concern(), path + "certificate", "consequence.certificate", number, breaches);
            case Concern.OfCase(var id) ->
                there(consequence.concern(), path + "case", "consequence.case", id, breaches);
            case Concern.OfBody _ -> {}
        }
    }

    private void there(Concern concern, String field, String key, Object of, Breaches breaches) {
        breaches.valid(
                handling.exists().test(concern), Complaint.RULE, field, () -> Complaint.WORDING.message(key, of));
    }

    /** Asked of whoever acts, on the day of the act: who was impartial when it was assigned may not be any more. */
    private Breaches ownHindrances(ComplaintAct act) {
        return new Breaches().addAll(impartiality.hindrances(handling.actor().name(), act.on(), null));
    }

    private static Breaches told(String field, String text, Breaches breaches) {
        return breaches.valid(!text.isBlank(), Complaint.RULE, field, () -> Complaint.WORDING.message("text.blank"));
    }
}
