package dev.assay.domain.certification.personnel;

import dev.assay.domain.certification.personnel.PersonnelEvent.QualificationEnded;
import dev.assay.domain.certification.personnel.PersonnelEvent.QualificationRecorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has learned for a scheme, until it was ended.
 *
 * @param trainedOn the first training; null if there was none yet
 * @param examinedOn the first examination that was passed; null if there was none yet
 * @param evidence where the proofs are kept, in the order they were recorded
 * @param ended the first day on which it no longer holds, and why; null while it does
 */
@ValueObject
public record Qualification(
        String scheme,
        @Nullable LocalDate trainedOn,
        @Nullable LocalDate examinedOn,
        List<String> evidence,
        @Nullable QualificationEnded ended) {
    public Qualification {
        evidence = List.copyOf(evidence);
    }

    static List<Qualification> in(List<PersonnelEvent> events) {
        var found = new ArrayList<Qualification>();
        for (var event : events) {
            if (event instanceof QualificationRecorded recorded) {
                var before = takeRunning(recorded.scheme(), found);
                found.add(before.with(recorded));
            } else if (event instanceof QualificationEnded ended) {
                var before = takeRunning(ended.scheme(), found);
                found.add(
                        new Qualification(before.scheme, before.trainedOn, before.examinedOn, before.evidence, ended));
            }
        }
        return List.copyOf(found);
    }

    private static Qualification takeRunning(String scheme, List<Qualification> found) {
        var running = found.stream()
                .filter(each -> each.scheme.equals(scheme) && each.isRunning())
                .findFirst()
                .orElseGet(() -> new Qualification(scheme, null, null, List.of(), null));
        found.remove(running);
        return running;
    }

    private Qualification with(QualificationRecorded more) {
        return new Qualification(
                scheme,
                trainedOn == null ? more.trainedOn() : trainedOn,
                examinedOn == null ? more.examinedOn() : examinedOn,
                Stream.concat(evidence.stream(), Stream.of(more.evidence())).toList(),
                null);
    }

    /** Whether it was not ended yet. */
    public boolean isRunning() {
        return ended == null;
    }

    boolean covers(LocalDate from, LocalDate to) {
        return isTrainedBy(from) && isExaminedBy(from) && !isEndedBy(to);
    }

    boolean isTrainedBy(LocalDate day) {
        return trainedOn != null && !trainedOn.isAfter(day);
    }

    boolean isExaminedBy(LocalDate day) {
        return examinedOn != null && !examinedOn.isAfter(day);
    }

    boolean isEndedBy(LocalDate day) {
        return ended != null && !ended.on().isAfter(day);
    }
}
