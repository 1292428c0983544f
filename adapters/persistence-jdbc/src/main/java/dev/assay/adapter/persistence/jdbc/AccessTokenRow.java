package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/**
 * A token.
 *
 * @param expiresAt with an offset, for the same reason as in {@link JournalEntryRow}
 */
@Entity
@Table(name = "access_token")
record AccessTokenRow(
        @Id String fingerprint,
        String account,
        @TypeDef(type = DataType.OBJECT) OffsetDateTime expiresAt) {}
