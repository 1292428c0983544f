package dev.assay.adapter.http.exchange;

import dev.assay.adapter.http.problem.Faults;
import dev.assay.application.port.CertificateSearch;
import dev.assay.domain.certification.party.CreditCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the parameters after an address's question mark; null and blank ones were not given. */
public final class Query {
    /** The most items that a page holds. */
    public static final int MOST = 200;

    private static final int USUAL = 50;

    private final Faults faults = new Faults();
    private final Set<String> given = new HashSet<>();

    public @Nullable String text(String name, @Nullable String text) {
        return parse(name, text, given -> Optional.of(given).filter(Values::isStorable), "value.characters");
    }

    public @Nullable LocalDate date(String name, @Nullable String text) {
        return parse(name, text, Values::date, "value.date");
    }

    public @Nullable Instant instant(String name, @Nullable String text) {
        return parse(name, text, Values::instant, "value.instant");
    }

    public @Nullable CreditCode creditCode(String name, @Nullable String text) {
        return parse(name, text, CreditCode::parse, "CASE-01.credit-code");
    }

    /** The first 2, 4 or 6 digits of an administrative division. */
    public @Nullable String region(String name, @Nullable String text) {
        return parse(name, text, given -> Optional.of(given).filter(CertificateSearch::isRegion), "value.region");
    }

    public <E extends Enum<E>> @Nullable E word(String name, @Nullable String text, Class<E> type) {
        return parse(name, text, given -> Words.parse(type, given), "value.word", Words.all(type));
    }

    /** How many items a page shall hold: 1 to 200, 50 unless told. */
    public int limit(@Nullable String text) {
        var limit = parse("limit", text, Query::limitOf, "value.limit", MOST);
        return limit == null ? USUAL : limit;
    }

    private static Optional<Integer> limitOf(String text) {
        try {
            return Optional.of(Integer.valueOf(text)).filter(limit -> limit >= 1 && limit <= MOST);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    public @Nullable Year year(String name, @Nullable String text) {
        return parse(name, text, Values::year, "value.year");
    }

    /** False unless told. */
    public boolean truth(String name, @Nullable String text) {
        var truth = parse(name, text, Query::truthOf, "value.boolean");
        return truth != null && truth;
    }

    private static Optional<Boolean> truthOf(String text) {
        return Optional.of(text).filter(Set.of("true", "false")::contains).map(Boolean::valueOf);
    }

    private <T> @Nullable T parse(
            String name, @Nullable String text, Function<String, Optional<T>> parse, String key, Object... arguments) {
        if (text == null || text.isBlank()) {
            return null;
        }
        given.add(name);
        return parse.apply(text).orElseGet(() -> {
            faults.add(name, key, arguments);
            return null;
        });
    }

    /** Throws a refusal with every parameter that could not be read, and each of those named that was not given. */
    public void refuseUnlessGiven(String... names) {
        for (var name : names) {
            if (!given.contains(name) && !faults.has(name)) {
                faults.add(name, "field.missing");
            }
        }
        faults.refuseIfAny();
    }

    /** Throws a refusal with every parameter that could not be read. */
    public void refuseIfUnreadable() {
        faults.refuseIfAny();
    }
}
