package dev.assay.domain.certification.complaint;

import static dev.assay.domain.certification.complaint.Grievance.CASE;
import static dev.assay.domain.certification.complaint.Grievance.DECIDER;
import static dev.assay.domain.certification.complaint.Grievance.FAN;
import static dev.assay.domain.certification.complaint.Grievance.NUMBER;
import static dev.assay.domain.certification.complaint.Grievance.REGISTRAR;
import static dev.assay.domain.certification.complaint.Grievance.TAO;
import static dev.assay.domain.certification.complaint.Grievance.TODAY;
import static dev.assay.domain.certification.complaint.Grievance.TONG;
import static dev.assay.domain.certification.complaint.Grievance.faults;
import static dev.assay.domain.certification.complaint.Grievance.handling;
import static dev.assay.domain.certification.complaint.Grievance.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.complaint.ComplaintAct.Answer;
import dev.assay.domain.certification.complaint.ComplaintAct.Assign;
import dev.assay.domain.certification.complaint.ComplaintAct.Investigate;
import dev.assay.domain.certification.complaint.ComplaintAct.Withdraw;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintAnswered;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every act in every state by everybody, held against a table. */
@Rule("APP-01")
class ComplaintGateTest {
    private static final ComplaintAct ASSIGN = new Assign(TODAY, "fan");
    private static final ComplaintAct INVESTIGATE = new Investigate(TODAY, "Asked the leader.");
    private static final ComplaintAct ANSWER = new Answer(TODAY, true, "You are right.", List.of());
    private static final ComplaintAct WITHDRAW = new Withdraw(TODAY, "Settled.");
    private static final List<ComplaintAct> ACTS = List.of(ASSIGN, INVESTIGATE, ANSWER, WITHDRAW);
    private static final List<Person> PEOPLE = List.of(REGISTRAR, FAN, DECIDER, TAO, TONG);

    private static final Complaint ANSWERED =
            Grievance.investigated().after(new ComplaintAnswered(TODAY, false, "No.", List.of(), "fan"));
    private static final Complaint WITHDRAWN = Grievance.assigned().after(new ComplaintWithdrawn(TODAY, "Settled."));
    private static final List<Complaint> STATES =
            List.of(Grievance.received(), Grievance.assigned(), Grievance.investigated(), ANSWERED, WITHDRAWN);

    /** Who may do what: rows are acts, in the order of the states. F forbidden, S not now, - done. */
    private static final Map<Person, List<String>> TABLE = Map.of(
            REGISTRAR, List.of("---SS", "FFFFF", "FFFFF", "FFFFF"),
            FAN, List.of("FFFFF", "F--FF", "FS-FF", "FFFFF"),
            DECIDER, List.of("FFFFF", "FFFFF", "SS-SS", "FFFFF"),
            TAO, List.of("FFFFF", "FFFFF", "FFFFF", "---SS"),
            TONG, List.of("FFFFF", "FFFFF", "FFFFF", "FFFFF"));

    @TestFactory
    Stream<DynamicTest> everyActIsForWhomItIsAndWhenItsTurnHasCome() {
        var tests = new ArrayList<DynamicTest>();
        for (var person : PEOPLE) {
            for (int act = 0; act < ACTS.size(); act++) {
                for (int state = 0; state < STATES.size(); state++) {
                    var tried = ACTS.get(act);
                    var complaint = STATES.get(state);
                    var expected = TABLE.get(person).get(act).charAt(state);
                    tests.add(dynamicTest(
                            "%s %ss what is %s: %s"
                                    .formatted(
                                            person.name(),
                                            tried.code(),
                                            complaint.state().code(),
                                            expected),
                            () -> assertThat(verdict(complaint, tried, person)).isEqualTo(expected)));
                }
            }
        }
        return tests.stream();
    }

    private static char verdict(Complaint complaint, ComplaintAct act, Person person) {
        var faults = faults(complaint.perform(act, handling(person)));
        return faults.isEmpty()
                ? '-'
                : switch (faults.getFirst()) {
                    case "FORBIDDEN LOG-01" -> 'F';
                    case "STATE APP-01" -> 'S';
                    default -> '?';
                };
    }

    @Test
    void theTableKnowsEveryState() {
        assertThat(STATES.stream().<Class<?>>map(each -> each.state().getClass()))
                .containsExactlyInAnyOrder(ComplaintState.class.getPermittedSubclasses());
        assertThat(ACTS.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(ComplaintAct.class.getPermittedSubclasses());
    }

    @Test
    void whatCannotBeDoneNowIsToldWithWhatCan() {
        assertThat(says(Grievance.assigned().perform(ANSWER, handling(FAN))))
                .isEqualTo("It is assigned, so one cannot answer it;"
                        + " possible now: assign a handler, note what was found out, take it back.");
        assertThat(says(ANSWERED.perform(WITHDRAW, handling(TAO))))
                .isEqualTo("It is answered and closed, so one cannot take it back.");
    }

    @ParameterizedTest
    @CsvSource({"-1, INVALID LOG-01 on", "0, ''", "1, INVALID LOG-01 on"})
    void theDayOfAnActIsNeitherBeforeTheActBeforeNorInTheFuture(int days, String fault) {
        var act = new Assign(TODAY.plusDays(days), "fan");

        assertThat(String.join("", faults(Grievance.received().perform(act, handling(REGISTRAR)))))
                .isEqualTo(fault);
    }

    @Test
    void whoeverTakesOverFindsWhatWasFoundOut() {
        var over = Grievance.investigated()
                .after(Grievance.investigated()
                        .perform(new Assign(TODAY, "dong"), handling(REGISTRAR))
                        .orElseThrow());

        assertThat(over.state()).isEqualTo(new ComplaintState.Investigated("dong"));
        assertThat(over.investigation()).hasSize(1);
        assertThat(faults(over.perform(ANSWER, handling(FAN)))).containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(over.perform(ANSWER, handling(DECIDER)))).isEmpty();
    }

    @Test
    void anAnswerNamesWhatItLedToAndWhereThatIs() {
        var led = List.of(
                new Consequence(new Concern.OfCase(CASE), "The decision was taken anew."),
                new Consequence(new Concern.OfBody(), "Everybody was told."));
        var answered = Grievance.investigated()
                .perform(new Answer(TODAY, true, "You are right.", led), handling(FAN))
                .orElseThrow();

        assertThat(answered).isEqualTo(new ComplaintAnswered(TODAY, true, "You are right.", led, "fan"));
    }

    @Test
    void everyFaultOfAnAnswerIsToldAtOnce() {
        var led = List.of(
                new Consequence(new Concern.OfCertificate(NUMBER), "Suspended."),
                new Consequence(new Concern.OfBody(), " "),
                new Consequence(new Concern.OfCase(new CaseId("c-9")), ""));

        assertThat(faults(
                        Grievance.investigated().perform(new Answer(TODAY.plusDays(1), true, "", led), handling(FAN))))
                .containsExactlyInAnyOrder(
                        "INVALID LOG-01 on",
                        "INVALID APP-01 statement",
                        "INVALID APP-01 consequences.0.certificate",
                        "INVALID APP-01 consequences.1.statement",
                        "INVALID APP-01 consequences.2.statement",
                        "INVALID APP-01 consequences.2.case");
    }

    @Test
    void whatIsSaidIsSaidInWords() {
        assertThat(faults(Grievance.assigned().perform(new Investigate(TODAY, " "), handling(FAN))))
                .containsExactly("INVALID APP-01 statement");
        assertThat(faults(Grievance.received().perform(new Withdraw(TODAY, ""), handling(TAO))))
                .containsExactly("INVALID APP-01 reason");
    }

    @Test
    void whatCameWithoutAnAccountIsTakenBackByNobody() {
        var nobodys = Grievance.received(Grievance.complaint(new Concern.OfBody(), null), Background.none());

        assertThat(PEOPLE)
                .allSatisfy(person -> assertThat(faults(nobodys.perform(WITHDRAW, handling(person))))
                        .containsExactly("FORBIDDEN LOG-01"));
    }

    @Test
    void aHistoryBeginsWithTheReceipt() {
        assertThatThrownBy(() -> Complaint.of(Grievance.ID, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Complaint.of(Grievance.ID, List.of(new ComplaintWithdrawn(TODAY, "x"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Arrays.asList("k-1", "0"))
                .allSatisfy(id -> assertThat(ComplaintId.parse(id)).isPresent());
        assertThat(Arrays.asList("", "K", "a/b", "x".repeat(41)))
                .allSatisfy(id -> assertThat(ComplaintId.parse(id)).isEmpty());
    }
}
