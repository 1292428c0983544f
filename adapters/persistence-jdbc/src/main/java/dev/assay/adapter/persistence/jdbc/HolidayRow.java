package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.out.Holidays.Loaded;
import dev.assay.domain.certification.journal.Stamp;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;

/**
 * An arrangement.
 *
 * @param loadedAt with an offset, for the same reason as in {@link JournalEntryRow}
 */
@Entity
@Table(name = "holiday_arrangement")
record HolidayRow(
        @EmbeddedId HolidayPosition position,
        String content,
        String actor,
        @TypeDef(type = DataType.OBJECT) OffsetDateTime loadedAt) {

    static HolidayRow of(Loaded loaded) {
        return new HolidayRow(
                new HolidayPosition(loaded.year().getValue(), loaded.revision()),
                ColumnText.of(loaded.content()),
                loaded.stamp().actor(),
                loaded.stamp().recordedAt().atOffset(ZoneOffset.UTC));
    }

    Loaded loaded() {
        return new Loaded(
                Year.of(position.announcedFor()), position.revision(), content, new Stamp(actor, loadedAt.toInstant()));
    }
}
