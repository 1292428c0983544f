package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.DuePosition;
import dev.assay.application.port.out.DueDates;
import dev.assay.domain.certification.casework.CaseId;
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
    private static final DuePosition BEFORE_ALL = new DuePosition(FIRST, "", "", "");

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
                        ColumnText.of(after.caseId()),
                        ColumnText.of(after.subject()),
                        ColumnText.of(after.item()),
                        query.limit())
                .stream()
                .map(DueDateRow::dueDate)
                .toList();
    }

    @Override
    public List<CaseId> cases(@Nullable CaseId after, int limit) {
        return rows.cases(after == null ? "" : after.value(), limit).stream()
                .map(CaseId::new)
                .toList();
    }
}
