package dev.assay.adapter.persistence.contract;

import static dev.assay.adapter.persistence.contract.Samples.AWKWARD;
import static dev.assay.adapter.persistence.contract.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.application.port.DuePosition;
import dev.assay.application.port.out.DueDates;
import dev.assay.application.port.out.DueDates.DueDate;
import dev.assay.application.port.out.DueDates.Query;
import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.casework.Case;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.complaint.ComplaintEvent.HandlerAssigned;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Reason;
import dev.assay.domain.certification.explanation.Wording;
import dev.assay.domain.certification.journal.Stream.Kind;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.obligation.Obligation.Subject;
import dev.assay.domain.certification.personnel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is due in a case is found by whose turn it is, from its last event on and until the next. */
public interface DueDatesContract {

    /** The store under test. */
    Stores stores();

    @Test
    default void whatIsDueComesBackAsItWent() {
        var person = Fresh.word();
        var whole = due(Subject.DECISION, null, Role.AUDITOR, person, DAY, true);
        var ofAnItem = due(Subject.FINDING_RESPONSE, AWKWARD.replace("\0", ""), Role.APPLICANT, person, DAY, false);
        var opened = record(Samples.newCase(Fresh.caseId()), whole, ofAnItem);

        assertThat(list(person, Set.of()))
                .containsExactly(
                        DueDate.of(Clerk.streamOf(opened.id()), whole, Samples.STAMP.recordedAt()),
                        DueDate.of(Clerk.streamOf(opened.id()), ofAnItem, Samples.STAMP.recordedAt()));
    }

    @Test
    default void theNextEventPutsWhatIsDueThenInThePlaceOfAllBefore() {
        var person = Fresh.word();
        var opened = record(
                Samples.newCase(Fresh.caseId()),
                due(Subject.DECISION, null, Role.AUDITOR, person, DAY, true),
                due(Subject.VISIT, null, Role.AUDITOR, person, DAY, false));
        var other = record(Samples.newCase(Fresh.caseId()), ofPerson(person, DAY));
        var later = due(Subject.DECISION, null, Role.AUDITOR, person, DAY.plusDays(1), false);

        var amended = record(SampleEvents.amended(opened), later);

        assertThat(list(person, Set.of()))
                .extracting(DueDate::about, DueDate::due)
                .containsExactly(
                        tuple(Clerk.streamOf(other.id()), new Deadline(DAY, false)),
                        tuple(Clerk.streamOf(opened.id()), later.due()));

        record(SampleEvents.amended(amended));
        assertThat(list(person, Set.of())).extracting(DueDate::about).containsExactly(Clerk.streamOf(other.id()));
    }

    /** On the same day after all cases, whatever the ids. */
    @Test
    default void whatIsDueOfAComplaintStandsBesideWhatIsDueInACase() {
        var person = Fresh.word();
        var answer = due(Subject.COMPLAINT_ANSWER, null, Role.DECISION_MAKER, person, DAY, false);
        var received = SampleComplaints.received(new ComplaintId("0-" + person), SampleComplaints.appeal());
        assertThat(new Clerk(stores().journal()).record(Clerk.change(received, List.of(answer))))
                .isTrue();
        var opened = record(Samples.newCase(new CaseId(person)), ofPerson(person, DAY));
        var complained = Clerk.change(received).stream();

        assertThat(list(person, Set.of()))
                .extracting(DueDate::about)
                .containsExactly(Clerk.streamOf(opened.id()), complained);
        assertThat(dueDates().streams(Kind.COMPLAINT, null, 1)).hasSize(1);

        var assigned = received.after(new HandlerAssigned(DAY, person));
        new Clerk(stores().journal()).record(assigned);
        assertThat(list(person, Set.of())).extracting(DueDate::about).containsExactly(Clerk.streamOf(opened.id()));
    }

    @Test
    default void whatIsNotRecordedIsNotDue() {
        var person = Fresh.word();
        var opened = record(Samples.newCase(Fresh.caseId()), ofPerson(person, DAY));

        assertThat(new Clerk(stores().journal())
                        .record(Clerk.change(opened, List.of(ofPerson(person, DAY.plusDays(1))))))
                .isFalse();

        assertThat(list(person, Set.of())).extracting(due -> due.due().on()).containsExactly(DAY);
    }

    /** Alone in a far future, where nobody else's cases stand. */
    @Test
    default void aTurnIsAPersonsOrAnybodysWithTheRole() {
        var person = Fresh.word();
        var day = DAY.plusYears(500).plusDays(Math.floorMod(person.hashCode(), 100_000));
        var before = new DuePosition(day, Clerk.streamOfCase(""), "", "");
        var id = record(
                        Samples.newCase(Fresh.caseId()),
                        due(Subject.DECISION, null, Role.REVIEWER, null, day, false),
                        due(Subject.VISIT, null, Role.AUDITOR, person, day, false))
                .id();

        var table = List.of(
                new Query(person, Set.of(), day, before, 10),
                new Query(person, Set.of(Role.AUDITOR), day, before, 10),
                new Query(person, Set.of(Role.REVIEWER), day, before, 10),
                new Query(Fresh.word(), Set.of(Role.REVIEWER, Role.AUDITOR), day, before, 10),
                new Query(Fresh.word(), Set.of(Role.AUDITOR), day, before, 10));

        assertThat(table.stream().map(query -> subjects(query, id)))
                .containsExactly(
                        List.of(Subject.VISIT),
                        List.of(Subject.VISIT),
                        List.of(Subject.DECISION, Subject.VISIT),
                        List.of(Subject.DECISION),
                        List.of());
    }

    private List<Subject> subjects(Query query, CaseId id) {
        return dueDates().list(query).stream()
                .filter(due -> due.about().equals(Clerk.streamOf(id)))
                .map(DueDate::subject)
                .toList();
    }

    @TestFactory
    default Stream<DynamicTest> whatIsDueOnTheLastDayIsAmongIt() {
        var person = Fresh.word();
        record(Samples.newCase(Fresh.caseId()), ofPerson(person, DAY));
        return IntStream.of(-1, 0, 1)
                .mapToObj(days -> dynamicTest(
                        days + " days after it is due",
                        () -> assertThat(dueDates().list(new Query(person, Set.of(), DAY.plusDays(days), null, 10)))
                                .hasSize(days < 0 ? 0 : 1)));
    }

    /** By day, stream, subject and item; character by character, whatever the database thinks of hyphens. */
    @TestFactory
    default Stream<DynamicTest> partsShowAllOnceInOrder() {
        var person = Fresh.word();
        for (var end : List.of("-b", "a", "0", "b-")) {
            record(
                    Samples.newCase(new CaseId(person + end)),
                    ofPerson(person, DAY.plusDays(end.length())),
                    due(Subject.FINDING_RESPONSE, "F-2", Role.APPLICANT, person, DAY, false),
                    due(Subject.FINDING_RESPONSE, "F10", Role.APPLICANT, person, DAY, false));
        }
        var all = list(person, Set.of());
        return IntStream.of(1, 2, 5, 12, 13)
                .mapToObj(limit -> dynamicTest("12, %d at once".formatted(limit), () -> {
                    assertThat(all).extracting(DueDate::position).hasSize(12).isSorted();
                    assertThat(walk(person, limit)).isEqualTo(all);
                }));
    }

    private List<DueDate> walk(String person, int limit) {
        var all = new ArrayList<DueDate>();
        DuePosition after = null;
        for (var part = part(person, after, limit); !part.isEmpty(); part = part(person, after, limit)) {
            assertThat(part).hasSizeLessThanOrEqualTo(limit);
            all.addAll(part);
            after = part.getLast().position();
        }
        return all;
    }

    private List<DueDate> part(String person, @Nullable DuePosition after, int limit) {
        return dueDates().list(new Query(person, Set.of(), null, after, limit));
    }

    @Test
    default void aPersonOrPositionThatCannotBeIsNoError() {
        var nowhere = new DuePosition(DAY, Clerk.streamOfCase("\0%_\\'"), "\0", "\0");

        assertThat(dueDates().list(new Query("no\0body", Set.of(), DAY, nowhere, 10)))
                .isEmpty();
    }

    @Test
    default void theStreamsOfAKindInWhichAnythingIsDueAreToldOnceInOrder() {
        var prefix = Fresh.word();
        var ids = Stream.of("-b", "0", "a", "b-")
                .map(end -> new CaseId(prefix + end))
                .toList();
        ids.forEach(id -> record(
                Samples.newCase(id),
                ofPerson(prefix, DAY),
                due(Subject.FINDING_RESPONSE, "F1", Role.APPLICANT, prefix, DAY, false)));
        record(Samples.newCase(new CaseId(prefix + "c")));

        var first = dueDates().streams(Kind.CASE, prefix, 3);
        var rest = dueDates().streams(Kind.CASE, first.getLast().id(), 2);

        assertThat(Stream.of(first, rest).flatMap(List::stream))
                .filteredOn(about -> about.id().startsWith(prefix))
                .containsExactlyElementsOf(ids.stream().map(Clerk::streamOf).toList());
        assertThat(dueDates().streams(Kind.CASE, null, 1)).hasSize(1);
        assertThat(dueDates().streams(Kind.PERSON, prefix, 100))
                .noneMatch(about -> about.id().startsWith(prefix));
    }

    private List<DueDate> list(String person, Set<Role> roles) {
        return dueDates().list(new Query(person, roles, null, null, 100));
    }

    private Case record(Case after, Obligation... due) {
        assertThat(new Clerk(stores().journal()).record(Clerk.change(after, Arrays.asList(due))))
                .isTrue();
        return after;
    }

    private static Obligation ofPerson(String person, LocalDate day) {
        return due(Subject.DECISION, null, Role.AUDITOR, person, day, false);
    }

    private static Obligation due(
            Subject subject,
            @Nullable String item,
            Role role,
            @Nullable String person,
            LocalDate day,
            boolean provisional) {
        var reason = new Reason(
                "CASE-19", "GZ-1 6", "", "", true, new Message(Wording.beside(Case.class), "due.visit", List.of(day)));
        return new Obligation(subject, item, role, person, new Deadline(day, provisional), 0, reason);
    }

    private DueDates dueDates() {
        return stores().dueDates();
    }
}
