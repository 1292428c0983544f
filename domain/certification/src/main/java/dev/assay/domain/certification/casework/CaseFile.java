package dev.assay.domain.certification.casework;

import dev.assay.domain.certification.audit.AuditPlan;
import dev.assay.domain.certification.casework.CaseEvent.ApplicationAmended;
import dev.assay.domain.certification.casework.CaseEvent.ApplicationSubmitted;
import dev.assay.domain.certification.casework.CaseEvent.AuditPlanned;
import dev.assay.domain.certification.casework.CaseEvent.CaseOpened;
import dev.assay.domain.certification.casework.CaseEvent.EvaluationDelivered;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/** All that is on file: the events so far, and the latest word on each matter. */
@ValueObject
public record CaseFile(List<CaseEvent> events) {
    public CaseFile {
        events = List.copyOf(events);
        if (events.isEmpty() || !(events.getFirst() instanceof CaseOpened)) {
            throw new IllegalArgumentException("a case begins with its opening: " + events);
        }
    }

    CaseFile with(CaseEvent event) {
        return new CaseFile(Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    public CaseOpened opening() {
        return (CaseOpened) events.getFirst();
    }

    /** The last event of a kind. */
    public <E extends CaseEvent> Optional<E> latest(Class<E> kind) {
        return events.reversed().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** The application as it stands. */
    public Application application() {
        return latest(ApplicationAmended.class)
                .map(ApplicationAmended::application)
                .orElseGet(() -> opening().application());
    }

    /** The plan, once there is one. */
    public Optional<AuditPlan> plan() {
        return latest(AuditPlanned.class).map(AuditPlanned::plan);
    }

    /** The edition the case is judged by, once the application was received. */
    public Optional<String> edition() {
        return latest(ApplicationSubmitted.class).map(ApplicationSubmitted::edition);
    }

    /**
     * An event that the state of the case implies.
     *
     * @throws IllegalStateException if the journal lacks it, which no sequence of acts can bring about
     */
    <E extends CaseEvent> E required(Class<E> kind) {
        return latest(kind).orElseThrow(() -> new IllegalStateException("the file lacks " + kind.getSimpleName()));
    }

    EvaluationDelivered evaluation() {
        return required(EvaluationDelivered.class);
    }
}
