package dev.assay.adapter.persistence.jdbc;

import io.micronaut.data.repository.jpa.criteria.PredicateSpecification;
import org.jspecify.annotations.Nullable;

/** What a list is limited to: one condition after another, each unless its value is null. */
record Conditions<R>(PredicateSpecification<R> all) {

    @SuppressWarnings("unchecked")
    static <R> Conditions<R> none() {
        return new Conditions<>((PredicateSpecification<R>) PredicateSpecification.ALL);
    }

    Conditions<R> equal(String column, @Nullable String value) {
        return value == null ? this : and((row, is) -> is.equal(row.<String>get(column), ColumnText.of(value)));
    }

    Conditions<R> lessThan(String column, @Nullable String value) {
        return value == null ? this : and((row, is) -> is.lessThan(row.<String>get(column), ColumnText.of(value)));
    }

    Conditions<R> greaterThan(String column, @Nullable String value) {
        return value == null ? this : and((row, is) -> is.greaterThan(row.<String>get(column), ColumnText.of(value)));
    }

    Conditions<R> and(PredicateSpecification<R> condition) {
        return new Conditions<>(all.and(condition));
    }
}
