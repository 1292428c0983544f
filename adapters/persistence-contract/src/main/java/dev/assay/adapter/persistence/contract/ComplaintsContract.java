package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.application.port.out.Complaints.Query;
import dev.assay.domain.certification.complaint.Complaint;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintLodged;
import dev.assay.domain.certification.complaint.ComplaintEvent.HandlerAssigned;
import dev.assay.domain.certification.complaint.ComplaintId;
import dev.assay.domain.certification.complaint.ComplaintKind;
import dev.assay.domain.certification.explanation.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Complaints and appeals are found one by one, and listed by state and kind, the greatest reference first. */
@Rule("APP-01")
public interface ComplaintsContract {

    /** The store under test. */
    Stores stores();

    @Test
    default void aComplaintIsFoundAsItIsNow() {
        var received = record(Fresh.complaintId(), SampleComplaints.appeal());
        var assigned = assign(received);

        var found = stores().complaints().find(received.id()).orElseThrow();

        assertThat(found.id()).isEqualTo(received.id());
        assertThat(found.events()).isEqualTo(assigned.events());
        assertThat(stores().complaints().find(Fresh.complaintId())).isEmpty();
    }

    /** A case may be called what a complaint is called. */
    @Test
    default void aComplaintIsNoCaseOfTheSameName() {
        var opened = Samples.newCase(Fresh.caseId());
        var received = SampleComplaints.received(new ComplaintId(opened.id().value()), SampleComplaints.complaint());

        assertThat(clerk().record(Clerk.change(opened), Clerk.change(received))).isTrue();

        assertThat(stores().cases().find(opened.id()).orElseThrow().version()).isEqualTo(1);
        assertThat(stores().complaints().find(received.id()).orElseThrow().version())
                .isEqualTo(1);
        assertThat(clerk().entriesOf(received.id())).hasSize(1);
    }

    @Test
    @Rule("LOG-01")
    default void onlyWhatFollowsOnTheComplaintIsRecorded() {
        var received = record(Fresh.complaintId(), SampleComplaints.complaint());
        assign(received);

        assertThat(clerk().record(received.after(new HandlerAssigned(Samples.DAY, "another"))))
                .isFalse();

        assertThat(clerk().entriesOf(received.id())).hasSize(2);
    }

    @Test
    default void aListIsOfOneStateAndKind() {
        var prefix = Fresh.word();
        var complaint = record(new ComplaintId(prefix + "-1"), SampleComplaints.complaint());
        var appeal = record(new ComplaintId(prefix + "-2"), SampleComplaints.appeal());
        var assigned = assign(record(new ComplaintId(prefix + "-3"), SampleComplaints.appeal()));

        assertThat(list(prefix, null, null)).containsExactly(assigned.id(), appeal.id(), complaint.id());
        assertThat(list(prefix, "received", null)).containsExactly(appeal.id(), complaint.id());
        assertThat(list(prefix, null, ComplaintKind.APPEAL)).containsExactly(assigned.id(), appeal.id());
        assertThat(list(prefix, "assigned", ComplaintKind.APPEAL)).containsExactly(assigned.id());
        assertThat(list(prefix, "assigned", ComplaintKind.COMPLAINT)).isEmpty();
        assertThat(list(prefix, "\0", null)).isEmpty();
    }

    /** Character by character, whatever the language of the database thinks of hyphens. */
    @TestFactory
    default Stream<DynamicTest> pagesShowEveryComplaintOnceTheGreatestReferenceFirst() {
        var prefix = Fresh.word();
        var ids = Stream.of("-b", "a", "0", "b", "a-", "0-a")
                .map(end -> new ComplaintId(prefix + end))
                .toList();
        ids.forEach(id -> record(id, SampleComplaints.complaint()));
        var sorted = ids.stream()
                .sorted(Comparator.comparing(ComplaintId::value).reversed())
                .toList();
        return IntStream.of(1, 2, 5, 6, 7)
                .mapToObj(limit -> dynamicTest(
                        "6 complaints, %d a page".formatted(limit),
                        () -> assertThat(walk(prefix, limit)).isEqualTo(sorted)));
    }

    private List<ComplaintId> walk(String prefix, int limit) {
        return Paging.walk(
                        limit,
                        cursor -> stores().complaints()
                                .list(new Query(null, null, cursor == null ? prefix + "~" : cursor, limit)))
                .stream()
                .map(Complaint::id)
                .takeWhile(id -> id.value().startsWith(prefix))
                .toList();
    }

    private List<ComplaintId> list(String prefix, @Nullable String state, @Nullable ComplaintKind kind) {
        return stores().complaints().list(new Query(state, kind, prefix + "~", 200)).items().stream()
                .map(Complaint::id)
                .filter(id -> id.value().startsWith(prefix))
                .toList();
    }

    private Complaint assign(Complaint received) {
        return recorded(received.after(new HandlerAssigned(Samples.DAY, "fan")));
    }

    private Complaint record(ComplaintId id, ComplaintLodged lodged) {
        return recorded(SampleComplaints.received(id, lodged));
    }

    private Complaint recorded(Complaint after) {
        assertThat(clerk().record(after)).isTrue();
        return after;
    }

    private Clerk clerk() {
        return new Clerk(stores().journal());
    }
}
