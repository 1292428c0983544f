package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.out.Turns;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateEvent;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns by the days that the journal keeps beside its streams. Who is at a certificate says so, so that nobody else takes it. */
public final class InMemoryTurns implements Turns {
    private final InMemoryJournal journal;
    private final Set<CertificateNumber> inHand = new HashSet<>();

    public InMemoryTurns(InMemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public List<Position> due(LocalDate on, @Nullable Position after, int limit) {
        return all(on, after).limit(limit).toList();
    }

    private java.util.stream.Stream<Position> all(LocalDate on, @Nullable Position after) {
        return journal.nextTurns().entrySet().stream()
                .filter(turn -> !turn.getValue().isAfter(on))
                .map(turn -> new Position(
                        turn.getValue(), new CertificateNumber(turn.getKey().id())))
                .filter(position -> after == null || position.compareTo(after) > 0)
                .sorted();
    }

    @Override
    public Optional<Taken> next(LocalDate on, @Nullable Position after, Function<Certificate, Work> work) {
        var taken = take(on, after);
        try {
            return taken.map(position -> taken(position, work));
        } finally {
            taken.ifPresent(this::putBack);
        }
    }

    private synchronized Optional<Position> take(LocalDate on, @Nullable Position after) {
        var first = all(on, after)
                .filter(position -> !inHand.contains(position.number()))
                .findFirst();
        first.ifPresent(position -> inHand.add(position.number()));
        return first;
    }

    private synchronized void putBack(Position position) {
        inHand.remove(position.number());
    }

    private Taken taken(Position position, Function<Certificate, Work> work) {
        try {
            keep(position.number(), work);
            return new Taken(position, null);
        } catch (RuntimeException failure) {
            return new Taken(position, failure);
        }
    }

    /** Again for as long as somebody who acts on the certificate is quicker. */
    private void keep(CertificateNumber number, Function<Certificate, Work> work) {
        var stream = new Stream(Stream.Kind.CERTIFICATE, number.value());
        Certificate certificate;
        do {
            certificate = Certificate.of(journal.recorded(stream, CertificateEvent.class).stream()
                    .map(Recorded::event)
                    .toList());
        } while (!isKept(certificate, work.apply(certificate), stream));
    }

    /** False if the certificate has moved on. */
    private boolean isKept(Certificate certificate, Work work, Stream stream) {
        var isKept = switch (work) {
            case Recording(var stamp, var changes) -> journal.record(stamp, changes);
            case Waiting waiting -> journal.keepWaiting(stream, certificate.version(), waiting);
        };
        if (!isKept && journal.entries(stream).size() == certificate.version()) {
            throw new IllegalStateException("does not follow on version %d of certificate %s: %s"
                    .formatted(certificate.version(), certificate.number(), work));
        }
        return isKept;
    }
}
