package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseEvent.CertificationDecided;
import dev.assay.domain.certification.casework.CaseEvent.VisitConcluded;
import dev.assay.domain.certification.casework.Decision;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateEvent.RequestMade;
import dev.assay.domain.certification.certificate.HolderRequest;
import dev.assay.domain.certification.complaint.ComplaintEvent;
import dev.assay.domain.certification.complaint.ComplaintEvent.ComplaintLodged;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.JournalChain;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.PersonnelEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of event comes back equal to what was recorded. */
@Rule("LOG-01")
public interface EventsContract {

    /** The store under test. */
    Stores stores();

    @TestFactory
    default Stream<DynamicTest> everyEventOfACaseComesBackAsItWent() {
        return SampleEvents.ofCase().stream()
                .map(event -> dynamicTest(JournalEntry.typeOf(event.getClass()), () -> comesBack(event)));
    }

    private void comesBack(CaseEvent event) {
        var opened = Samples.newCase(Fresh.caseId());
        var after = opened.after(event);
        clerk().record(opened);
        clerk().record(after);

        var found = stores().cases().find(opened.id()).orElseThrow();

        assertThat(found.file()).isEqualTo(after.file());
        assertThat(found.state()).isEqualTo(after.state());
        assertThat(JournalChain.faultsIn(clerk().entriesOf(opened.id()))).isEmpty();
    }

    @TestFactory
    default Stream<DynamicTest> everyEventOfACertificateComesBackAsItWent() {
        return SampleEvents.ofCertificate().stream()
                .map(event -> dynamicTest(JournalEntry.typeOf(event.getClass()), () -> comesBack(event)));
    }

    /** After its issue, unless the event is the issue itself. */
    private void comesBack(CertificateEvent event) {
        var issued = event instanceof CertificateEvent.CertificateIssued itself
                ? itself
                : Samples.issued(Fresh.certificateNumber());
        var events = Stream.of(issued, event).distinct().toList();
        for (int version = 1; version <= events.size(); version++) {
            assertThat(clerk().record(Certificate.of(events.subList(0, version))))
                    .isTrue();
        }

        assertThat(stores().certificates().history(issued.number()))
                .extracting(Recorded::event)
                .isEqualTo(events);
        assertThat(JournalChain.faultsIn(clerk().entriesOf(issued.number()))).isEmpty();
    }

    @TestFactory
    default Stream<DynamicTest> everyEventOfAComplaintComesBackAsItWent() {
        return SampleComplaints.all().stream()
                .map(event -> dynamicTest(JournalEntry.typeOf(event.getClass()), () -> comesBack(event)));
    }

    /** After its receipt, unless the event is the receipt itself. */
    private void comesBack(ComplaintEvent event) {
        var lodged = event instanceof ComplaintLodged itself ? itself : SampleComplaints.appeal();
        var received = SampleComplaints.received(Fresh.complaintId(), lodged);
        var after = event.equals(lodged) ? received : received.after(event);
        clerk().record(received);
        clerk().record(after);

        var found = stores().complaints().find(received.id()).orElseThrow();

        assertThat(found.events()).isEqualTo(after.events());
        assertThat(found.state()).isEqualTo(after.state());
        assertThat(JournalChain.faultsIn(clerk().entriesOf(received.id()))).isEmpty();
    }

    @TestFactory
    default Stream<DynamicTest> everyEventOfAPersonComesBackAsItWent() {
        return SampleEvents.ofPerson().stream()
                .map(event -> dynamicTest(JournalEntry.typeOf(event.getClass()), () -> comesBack(event)));
    }

    private void comesBack(PersonnelEvent event) {
        var dossier = Dossier.of(Fresh.word(), List.of(event));
        assertThat(clerk().record(dossier)).isTrue();

        assertThat(stores().dossiers().find(dossier.name()).orElseThrow().events())
                .containsExactly(event);
        assertThat(JournalChain.faultsIn(clerk().entriesOf(dossier.name()))).isEmpty();
    }

    @Test
    default void marksKeepTheOrderTheyWereWrittenIn() {
        var opened = Samples.newCase(Fresh.caseId());
        var delivered = SampleEvents.concluded(null);
        clerk().record(opened);
        clerk().record(opened.after(delivered));

        var found = stores().cases().find(opened.id()).orElseThrow().file().latest(VisitConcluded.class);

        assertThat(found.orElseThrow().evaluation().sheet().marks().keySet())
                .containsExactlyElementsOf(
                        delivered.evaluation().sheet().marks().keySet());
    }

    /** What is added to the domain fails here until it has a sample. */
    @Test
    default void thereIsASampleOfEveryKind() {
        var events = SampleEvents.ofCase();
        var decisions = events.stream()
                .filter(CertificationDecided.class::isInstance)
                .map(event -> ((CertificationDecided) event).decision())
                .toList();

        assertThat(kindsOf(events)).isEqualTo(permittedBy(CaseEvent.class));
        assertThat(kindsOf(SampleEvents.ofCertificate())).isEqualTo(permittedBy(CertificateEvent.class));
        assertThat(kindsOf(SampleComplaints.all())).isEqualTo(permittedBy(ComplaintEvent.class));
        assertThat(kindsOf(SampleEvents.ofPerson())).isEqualTo(permittedBy(PersonnelEvent.class));
        assertThat(kindsOf(SampleSheet.full().marks().values())).isEqualTo(permittedBy(Mark.class));
        assertThat(kindsOf(decisions)).isEqualTo(permittedBy(Decision.class));
        assertThat(kindsOf(SampleEvents.ofCertificate().stream()
                        .filter(RequestMade.class::isInstance)
                        .map(event -> ((RequestMade) event).request())
                        .toList()))
                .isEqualTo(permittedBy(HolderRequest.class));
    }

    private static Set<Class<?>> permittedBy(Class<?> kind) {
        return Stream.of(kind.getPermittedSubclasses())
                .flatMap(each -> each.isSealed() ? permittedBy(each).stream() : Stream.of(each))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Class<?>> kindsOf(Collection<?> samples) {
        return samples.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet());
    }

    private Clerk clerk() {
        return new Clerk(stores().journal());
    }
}
