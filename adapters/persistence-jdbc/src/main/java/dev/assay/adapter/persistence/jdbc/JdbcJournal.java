package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.out.Change;
import dev.assay.application.port.out.DueDates.DueDate;
import dev.assay.application.port.out.Journal;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.obligation.Obligation;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One transaction for all changes of an act. Of two that append in the same position the primary key lets one pass; the
 * other finds the stream moved on, at the latest when the first commits.
 */
@Singleton
final class JdbcJournal implements Journal {

    /** Whoever changes several streams takes them in this order, so that no two wait for each other. */
    private static final Comparator<Change> IN_TURN = Comparator.comparing(
                    (Change change) -> change.stream().kind())
            .thenComparing(change -> change.stream().id());

    private final TransactionOperations<Connection> transactions;
    private final JournalEntryRows entries;
    private final UnsealedEntryRows unsealed;
    private final CaseHeadRows cases;
    private final CertificateHeadRows certificates;
    private final ComplaintHeadRows complaints;
    private final PersonHeadRows people;
    private final DueDateRows due;
    private final JournalNotation notation;

    JdbcJournal(
            TransactionOperations<Connection> transactions,
            JournalEntryRows entries,
            UnsealedEntryRows unsealed,
            CaseHeadRows cases,
            CertificateHeadRows certificates,
            ComplaintHeadRows complaints,
            PersonHeadRows people,
            DueDateRows due,
            JournalNotation notation) {
        this.transactions = transactions;
        this.entries = entries;
        this.unsealed = unsealed;
        this.cases = cases;
        this.certificates = certificates;
        this.complaints = complaints;
        this.people = people;
        this.due = due;
        this.notation = notation;
    }

    @Override
    public boolean record(Stamp stamp, List<Change> changes) {
        try {
            return transactions.executeWrite(transaction -> {
                var all = changes.stream().sorted(IN_TURN).allMatch(change -> append(stamp, change));
                if (!all) {
                    transaction.setRollbackOnly();
                }
                return all;
            });
        } catch (DataAccessException e) {
            if (UniqueViolation.caused(e)) {
                return false;
            }
            throw e;
        }
    }

    private boolean append(Stamp stamp, Change change) {
        var head = head(change.stream());
        if (change.version() != head.map(Head::version).orElse(0L) + 1) {
            return false;
        }
        var entry = JournalEntry.following(
                change.version() - 1,
                head.map(Head::lastHash).orElse(JournalEntry.GENESIS),
                change.stream(),
                stamp,
                change.event(),
                notation.write(change.event()));
        var row = JournalEntryRow.of(entry);
        entries.save(row);
        unsealed.save(new UnsealedEntryRow(row.position()));
        move(head.isPresent(), change, entry);
        if (head.isPresent()) {
            keepDue(change.stream(), change.due(), stamp.recordedAt());
        } else {
            addDue(change.stream(), change.due(), stamp.recordedAt());
        }
        return true;
    }

    /** Puts what is due in the place of what was. */
    void keepDue(Stream stream, List<Obligation> obligations, Instant recordedAt) {
        due.deleteByStream(stream.kind().name(), stream.id());
        addDue(stream, obligations, recordedAt);
    }

    private void addDue(Stream stream, List<Obligation> obligations, Instant recordedAt) {
        due.saveAll(obligations.stream()
                .map(each -> DueDateRow.of(DueDate.of(stream, each, recordedAt)))
                .toList());
    }

    private Optional<? extends Head> head(Stream stream) {
        return switch (stream.kind()) {
            case CASE -> cases.findById(stream.id());
            case CERTIFICATE -> certificates.take(stream.id());
            case COMPLAINT -> complaints.findById(stream.id());
            case PERSON -> people.findById(stream.id());
        };
    }

    private void move(boolean begun, Change change, JournalEntry last) {
        switch (change) {
            case Change.OfCase(var after, var _, var _) -> {
                var row = CaseHeadRow.of(after, last);
                if (begun) {
                    cases.update(row);
                } else {
                    cases.save(row);
                }
            }
            case Change.OfCertificate(var after, var _, var _, var nextTurn) -> {
                var row = CertificateHeadRow.of(after, last, nextTurn);
                if (begun) {
                    certificates.update(row);
                } else {
                    certificates.save(row);
                }
            }
            case Change.OfComplaint(var after, var _, var _) -> {
                var row = ComplaintHeadRow.of(after, last);
                if (begun) {
                    complaints.update(row);
                } else {
                    complaints.save(row);
                }
            }
            case Change.OfPerson(var after, var _) -> {
                var row = PersonHeadRow.of(after, last);
                if (begun) {
                    people.update(row);
                } else {
                    people.save(row);
                }
            }
        }
    }

    @Override
    public List<JournalEntry> entries(Stream stream) {
        return entries.of(stream.kind(), List.of(stream.id())).stream()
                .map(JournalEntryRow::entry)
                .toList();
    }
}
