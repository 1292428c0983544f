package dev.assay.application.port.out;

import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.obligation.Obligation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/**
 * The certificates whose turn has come, because time has passed; the {@link Journal} keeps the day of the next turn with each
 * event. It costs what is due, and not what exists.
 */
@SecondaryPort
public interface Turns {

    /**
     * Where a certificate stands among those whose turn has come: by day, then by number, character by character.
     *
     * @param on the day of its turn
     */
    record Position(LocalDate on, CertificateNumber number) implements Comparable<Position> {
        private static final Comparator<Position> ORDER = Comparator.comparing(Position::on)
                .thenComparing(position -> position.number().value());

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }
    }

    /** What comes of a turn. */
    sealed interface Work {}

    /**
     * Something to be recorded, which says what is due and when the next turn is.
     *
     * @param changes at least one, those of the certificate in order
     */
    record Recording(Stamp stamp, List<Change> changes) implements Work {
        public Recording {
            changes = List.copyOf(changes);
            if (changes.isEmpty()) {
                throw new IllegalArgumentException("nothing to record");
            }
        }
    }

    /**
     * Nothing to be recorded.
     *
     * @param due what is due of the certificate, as it would be kept with an event
     * @param next the day of its next turn; null if there is none
     */
    record Waiting(List<Obligation> due, @Nullable LocalDate next) implements Work {
        public Waiting {
            due = List.copyOf(due);
        }
    }

    /**
     * A turn that was taken.
     *
     * @param failure why nothing came of it and it still is the certificate's turn; null if all came of it
     */
    record Taken(Position position, @Nullable RuntimeException failure) {}

    /**
     * The certificates whose turn has come, in order, whoever is at them.
     *
     * @param on today: turns of this day and before
     * @param after only what stands after this; null for all
     * @param limit how many at most, at least 1
     */
    List<Position> due(LocalDate on, @Nullable Position after, int limit);

    /**
     * Takes the first turn that nobody else is at, and keeps what comes of it: all in one step, so that several nodes share
     * the work and none does what another has done. If the work fails, or what comes of it cannot be kept, nothing is.
     *
     * <p>A certificate that somebody is acting on at that moment is passed over, as one that another node is at; its turn is
     * still there the next time.
     *
     * @param on today: turns of this day and before
     * @param after only what stands after this; null for all
     * @param work asked once or, if the certificate changes meanwhile, again
     * @return empty if there is no such turn
     */
    Optional<Taken> next(LocalDate on, @Nullable Position after, Function<Certificate, Work> work);
}
