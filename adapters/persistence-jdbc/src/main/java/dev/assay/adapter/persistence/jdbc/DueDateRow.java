package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.out.DueDates.DueDate;
import dev.assay.domain.certification.calendar.Deadline;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Role;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due.
 *
 * @param recordedAt with an offset, for the same reason as in {@link JournalEntryRow}
 */
@Entity
@Table(name = "due_date")
record DueDateRow(
        @EmbeddedId DueDatePosition position,
        String role,
        @Nullable String person,
        LocalDate dueOn,
        boolean provisional,
        @TypeDef(type = DataType.OBJECT) OffsetDateTime recordedAt) {

    static DueDateRow of(DueDate due) {
        return new DueDateRow(
                new DueDatePosition(
                        due.about().kind().name(),
                        due.about().id(),
                        due.subject().name(),
                        due.position().item()),
                due.role().name(),
                due.person(),
                due.due().on(),
                due.due().provisional(),
                due.recordedAt().atOffset(ZoneOffset.UTC));
    }

    DueDate dueDate() {
        return new DueDate(
                new Stream(Stream.Kind.valueOf(position.streamKind()), position.streamId()),
                Obligation.Subject.valueOf(position.subject()),
                position.item().isEmpty() ? null : position.item(),
                Role.valueOf(role),
                person,
                new Deadline(dueOn, provisional),
                recordedAt.toInstant());
    }
}
