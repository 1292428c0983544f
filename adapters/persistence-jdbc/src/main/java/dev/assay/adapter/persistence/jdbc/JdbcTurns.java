package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.out.Turns;
import dev.assay.domain.certification.certificate.Certificate;
import dev.assay.domain.certification.certificate.CertificateNumber;
import dev.assay.domain.certification.journal.Recorded;
import dev.assay.domain.certification.journal.Stream;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One transaction for each turn. It holds the certificate's head, which the journal takes before it writes anything of a
 * certificate; so nobody comes between, and nobody waits for anybody who waits.
 */
@Singleton
final class JdbcTurns implements Turns {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** So many others may be at the first turns before more are looked for. */
    private static final int AT_ONCE = 16;

    private final TransactionOperations<Connection> transactions;
    private final CertificateHeadRows heads;
    private final JournalEntryRows entries;
    private final JournalNotation notation;
    private final JdbcJournal journal;

    JdbcTurns(
            TransactionOperations<Connection> transactions,
            CertificateHeadRows heads,
            JournalEntryRows entries,
            JournalNotation notation,
            JdbcJournal journal) {
        this.transactions = transactions;
        this.heads = heads;
        this.entries = entries;
        this.notation = notation;
        this.journal = journal;
    }

    @Override
    public List<Position> due(LocalDate on, @Nullable Position after, int limit) {
        return heads.due(on, dayOf(after), numberOf(after), limit).stream()
                .map(JdbcTurns::position)
                .toList();
    }

    @Override
    public Optional<Taken> next(LocalDate on, @Nullable Position after, Function<Certificate, Work> work) {
        return transactions.executeWrite(transaction -> first(on, after).map(head -> {
            try {
                keep(head, work);
                return new Taken(position(head), null);
            } catch (RuntimeException failure) {
                transaction.setRollbackOnly();
                return new Taken(position(head), failure);
            }
        }));
    }

    /** Looked for first and taken then, because H2 would take all that it looks at. */
    private Optional<CertificateHeadRow> first(LocalDate on, @Nullable Position after) {
        for (var part = due(on, after, AT_ONCE); !part.isEmpty(); part = due(on, part.getLast(), AT_ONCE)) {
            for (var position : part) {
                var taken = heads.takeUnlessTaken(position.number().value(), position.on());
                if (taken.isPresent()) {
                    return taken;
                }
            }
        }
        return Optional.empty();
    }

    private void keep(CertificateHeadRow head, Function<Certificate, Work> work) {
        var rows = entries.of(Stream.Kind.CERTIFICATE, List.of(head.number()));
        var certificate = Certificate.of(rows.stream()
                .map(notation::certificateEvent)
                .map(Recorded::event)
                .toList());
        switch (work.apply(certificate)) {
            case Recording(var stamp, var changes) -> {
                if (!journal.record(stamp, changes)) {
                    throw new IllegalStateException("does not follow on version %d of certificate %s: %s"
                            .formatted(head.version(), head.number(), changes));
                }
            }
            case Waiting(var due, var next) -> {
                heads.update(head.waiting(certificate, next));
                journal.keepDue(
                        new Stream(Stream.Kind.CERTIFICATE, head.number()),
                        due,
                        rows.getLast().stamp().recordedAt());
            }
        }
    }

    private static Position position(CertificateHeadRow head) {
        return new Position(Objects.requireNonNull(head.nextTurnOn()), new CertificateNumber(head.number()));
    }

    private static LocalDate dayOf(@Nullable Position after) {
        return after == null ? FIRST : after.on();
    }

    private static String numberOf(@Nullable Position after) {
        return after == null ? "" : after.number().value();
    }
}
