package dev.assay.adapter.persistence.jdbc;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** What a database says when something is there already. */
final class UniqueViolation {
    private static final String SQL_STATE = "23505";

    private UniqueViolation() {}

    /** Whether it is what lies behind an exception. */
    static boolean caused(Throwable exception) {
        return Stream.iterate(exception, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && SQL_STATE.equals(sql.getSQLState()));
    }
}
