package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.DuePosition;
import dev.assay.application.port.out.DueDates;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.personnel.Role;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is due, in a table that the journal keeps up. */
@Singleton
final class JdbcDueDates implements DueDates {
    /** Before and after every day that anything is due on, for lists without a limit; both databases know them. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final DuePosition BEFORE_ALL = new DuePosition(FIRST, new Stream(Stream.Kind.CASE, ""), "", "");

    private final DueDateRows rows;

    JdbcDueDates(DueDateRows rows) {
        this.rows = rows;
    }

    @Override
    public List<DueDate> list(Query query) {
        var after = query.after() == null ? BEFORE_ALL : query.after();
        var until = query.until() == null ? LAST : query.until();
        return rows
                .due(
                        ColumnText.of(query.person()),
                        query.roles().stream().map(Role::name).toList(),
                        after.on(),
                        until,
                        after.about().kind().name(),
                        ColumnText.of(after.about().id()),
                        ColumnText.of(after.subject()),
                        ColumnText.of(after.item()),
                        query.limit())
                .stream()
                .map(DueDateRow::dueDate)
                .toList();
    }

    @Override
    public List<Stream> streams(Stream.Kind kind, @Nullable String after, int limit) {
        return rows.streams(kind.name(), after == null ? "" : after, limit).stream()
                .map(id -> new Stream(kind, id))
                .toList();
    }
}
