package dev.assay.domain.certification.complaint;

import static dev.assay.domain.certification.complaint.Grievance.CALENDAR;
import static dev.assay.domain.certification.complaint.Grievance.CASE;
import static dev.assay.domain.certification.complaint.Grievance.FAN;
import static dev.assay.domain.certification.complaint.Grievance.NUMBER;
import static dev.assay.domain.certification.complaint.Grievance.TAO;
import static dev.assay.domain.certification.complaint.Grievance.TODAY;
import static dev.assay.domain.certification.complaint.Grievance.TONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintAnswered;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.explanation.Text;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream.Kind;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.obligation.Obligation.Subject;
import dev.assay.domain.certification.personnel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is due of a complaint, who sees it, and how its journal reads. */
@Rule("APP-01")
class ComplaintInSightTest {

    private static List<Obligation> due(Complaint complaint) {
        return complaint.obligations(CALENDAR, TODAY.plusDays(1));
    }

    @Test
    void untilItIsAnsweredSomethingIsDueOnTheLastDayToAnswer() {
        assertThat(due(Grievance.received()))
                .extracting(Obligation::subject, Obligation::role, Obligation::person, Obligation::due)
                .containsExactly(tuple(
                        Subject.COMPLAINT_ASSIGNMENT,
                        Role.REGISTRAR,
                        null,
                        new Deadline(LocalDate.of(2026, 5, 4), false)));
        for (var handled : List.of(Grievance.assigned(), Grievance.investigated())) {
            assertThat(due(handled))
                    .extracting(Obligation::subject, Obligation::person, Obligation::daysLeft)
                    .containsExactly(tuple(Subject.COMPLAINT_ANSWER, "fan", 60L));
        }
        assertThat(due(Grievance.investigated().after(new ComplaintAnswered(TODAY, true, "Yes.", List.of(), "fan"))))
                .isEmpty();
        assertThat(due(Grievance.received().after(new ComplaintWithdrawn(TODAY, "Settled."))))
                .isEmpty();
    }

    @Test
    void whatIsUnderNoSchemeIsAnsweredWithinAMonthOfItsReceipt() {
        var about = Grievance.received(Grievance.complaint(new Concern.OfBody(), null), Background.none());

        var reason = due(about).getFirst().reason();

        assertThat(about.answerDue(CALENDAR).on()).isEqualTo("2026-04-04");
        assertThat(reason.rule()).isEqualTo("APP-01");
        assertThat(reason.clause()).isEqualTo("CESI-SC-OD01 6");
        assertThat(reason.message().text())
                .isEqualTo(new Text(
                        "自收到投诉（2026-03-04）起1个月内：不晚于2026-04-04",
                        "Within 1 month of the complaint on 2026-03-04: by 2026-04-04"));
    }

    @Test
    void whoMadeItAndTheBodySeeItAndOthersDoNot() {
        assertThat(Grievance.received().isVisibleTo(TAO)).isTrue();
        assertThat(Grievance.received().isVisibleTo(FAN)).isTrue();
        assertThat(Grievance.received().isVisibleTo(TONG)).isFalse();
        assertThat(Grievance.received().isVisibleTo(null)).isFalse();

        var nobodys = Grievance.received(Grievance.complaint(new Concern.OfBody(), null), Background.none());
        assertThat(nobodys.isVisibleTo(null)).isTrue();
        assertThat(nobodys.isVisibleTo(TONG)).isTrue();
    }

    @Test
    void ofOtherPeoplesCasesOnlyTheBodyLearns() {
        var own = new Consequence(new Concern.OfCase(CASE), "Decided anew.");
        var other = new Consequence(new Concern.OfCase(new CaseId("c-2")), "Visited out of turn.");
        var open = new Consequence(new Concern.OfCertificate(NUMBER), "Suspended.");
        var answered = Grievance.investigated()
                .after(new ComplaintAnswered(TODAY, true, "Yes.", List.of(own, other, open), "fan"));

        assertThat(answered.consequencesKnownTo(FAN)).containsExactly(own, other, open);
        assertThat(answered.consequencesKnownTo(TAO)).containsExactly(own, open);
        assertThat(answered.consequencesKnownTo(null)).containsExactly(own, open);
        assertThat(Grievance.received().consequencesKnownTo(FAN)).isEmpty();
    }

    private static Text sentence(String actor) {
        var entry = JournalEntry.following(
                null,
                new dev.assay.domain.certification.journal.Stream(Kind.COMPLAINT, "k-1"),
                new Stamp(actor, Instant.parse("2026-03-04T08:00:00Z")),
                Grievance.received().lodged(),
                "{}");
        return ComplaintSentence.of(entry).text();
    }

    @Rule("LOG-01")
    @Test
    void anEntryReadsAsWhoDidWhatEvenWhereNobodyHasAnAccount() {
        assertThat(sentence("tao"))
                .isEqualTo(new Text(
                        "2026-03-04，tao提出了投诉或申诉（规则APP-01）。",
                        "On 2026-03-04, tao complained or appealed (rule APP-01)."));
        assertThat(sentence(ComplaintSentence.NOBODY).en())
                .isEqualTo("On 2026-03-04, somebody without an account complained or appealed (rule APP-01).");
    }

    @TestFactory
    Stream<DynamicTest> everyEventActAndStateHasItsWordsInBothLanguages() {
        return Stream.of(
                        Stream.of(ComplaintEvent.class.getPermittedSubclasses())
                                .map(each -> "event." + Wording.codeOf(each)),
                        Stream.of(ComplaintState.class.getPermittedSubclasses())
                                .map(each -> "state." + Wording.codeOf(each)),
                        Stream.of(ComplaintAct.class.getPermittedSubclasses())
                                .flatMap(each -> Stream.of("act.", "forbidden.").map(of -> of + Wording.codeOf(each))))
                .flatMap(keys -> keys)
                .map(key -> dynamicTest(
                        key,
                        () -> assertThat(Stream.of(Locale.CHINESE, Locale.ENGLISH))
                                .allSatisfy(language -> assertThat(Complaint.WORDING.keys(language))
                                        .contains(key))));
    }
}
