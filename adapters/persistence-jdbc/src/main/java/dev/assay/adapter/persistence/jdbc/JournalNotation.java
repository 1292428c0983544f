package dev.assay.adapter.persistence.jdbc;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.assay.domain.certification.calendar.Limit;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.Decision;
import dev.assay.domain.certification.casework.Purpose;
import dev.assay.domain.certification.certificate.CertificateAct;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.HolderRequest;
import dev.assay.domain.certification.complaint.ComplaintEvent;
import dev.assay.domain.certification.complaint.Concern;
import dev.assay.domain.certification.evaluation.Mark;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Recordable;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.personnel.PersonnelEvent;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How events are written: as JSON, the kind of event beside it. Numbers keep every digit, also zeros at the end, because
 * they are written as they print themselves; what a newer release has added to an event is passed over.
 */
@Singleton
final class JournalNotation {
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(Concern.class, NamedParts.OfConcern.class)
            .addMixIn(Decision.class, NamedParts.OfDecision.class)
            .addMixIn(HolderRequest.class, NamedParts.OfHolderRequest.class)
            .addMixIn(Limit.class, NamedParts.OfLimit.class)
            .addMixIn(Purpose.class, NamedParts.OfPurpose.class)
            .addMixIn(CertificateAct.Measure.class, NamedParts.OfMeasure.class)
            .addMixIn(Mark.class, NamedParts.OfMark.class)
            .build();

    private final Map<String, Class<?>> ofCases = byType(CaseEvent.class);
    private final Map<String, Class<?>> ofCertificates = byType(CertificateEvent.class);
    private final Map<String, Class<?>> ofComplaints = byType(ComplaintEvent.class);
    private final Map<String, Class<?>> ofPeople = byType(PersonnelEvent.class);

    String write(Recordable event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written: " + event, e);
        }
    }

    CaseEvent caseEvent(JournalEntryRow row) {
        return read(CaseEvent.class, ofCases.get(row.type()), row);
    }

    Recorded<CertificateEvent> certificateEvent(JournalEntryRow row) {
        return new Recorded<>(row.stamp(), read(CertificateEvent.class, ofCertificates.get(row.type()), row));
    }

    ComplaintEvent complaintEvent(JournalEntryRow row) {
        return read(ComplaintEvent.class, ofComplaints.get(row.type()), row);
    }

    PersonnelEvent personnelEvent(JournalEntryRow row) {
        return read(PersonnelEvent.class, ofPeople.get(row.type()), row);
    }

    private <E> E read(Class<E> events, @Nullable Class<?> kind, JournalEntryRow row) {
        if (kind == null) {
            throw new IllegalStateException("this release knows no \"%s\": %s".formatted(row.type(), row.position()));
        }
        try {
            return events.cast(json.readValue(row.content(), kind));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be read: " + row.position(), e);
        }
    }

    private static Map<String, Class<?>> byType(Class<? extends Recordable> events) {
        return kindsOf(events)
                .collect(Collectors.toUnmodifiableMap(
                        kind -> JournalEntry.typeOf(kind.asSubclass(Recordable.class)), kind -> kind));
    }

    /** The records of a sealed interface, however deep. */
    private static Stream<Class<?>> kindsOf(Class<?> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(JournalNotation::kindsOf)
                : Stream.of(kind);
    }
}
