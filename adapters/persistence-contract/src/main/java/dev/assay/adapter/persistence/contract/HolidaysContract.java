package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.out.Holidays;
import dev.assay.application.port.out.Holidays.Loaded;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.Stamp;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What was loaded stays, whatever is loaded after it. */
@Rule("DAY-01")
public interface HolidaysContract {
    /** How often the race is run. */
    int LOADINGS = 20;

    /** The store under test, which need not be empty. */
    Holidays holidays();

    @Test
    default void anArrangementIsFoundAsItWasLoaded() {
        var loaded = loaded(Fresh.year(), 1, "# 备注 \"'\\%\r\n\n2027-01-01=off 元旦 " + "假".repeat(20_000));

        assertThat(holidays().add(loaded)).isTrue();

        assertThat(holidays().latest()).contains(loaded);
        assertThat(holidays().find(loaded.year(), 1)).contains(loaded);
        assertThat(holidays().find(loaded.year(), 2)).isEmpty();
        assertThat(holidays().find(loaded.year(), 0)).isEmpty();
    }

    @Test
    default void whatWasReplacedIsStillFound() {
        var first = loaded(Fresh.year(), 1, "first");
        holidays().add(first);

        holidays().add(loaded(first.year(), 2, "second"));

        assertThat(holidays().find(first.year(), 1)).contains(first);
    }

    @Test
    default void ofEachYearTheLastRevisionCounts() {
        var year = Fresh.year();
        var last = loaded(year, 11, "the last");
        holidays().add(loaded(year, 1, "the first"));
        for (int revision = 2; revision < 11; revision++) {
            holidays().add(loaded(year, revision, "another"));
        }

        holidays().add(last);

        assertThat(holidays().latest())
                .filteredOn(loaded -> loaded.year().equals(year))
                .containsExactly(last);
    }

    @Test
    default void yearsStandInTheirOrder() {
        var one = Fresh.year();
        var other = Fresh.year();
        holidays().add(loaded(other, 1, "other"));
        holidays().add(loaded(one, 1, "one"));

        assertThat(holidays().latest()).extracting(Loaded::year).isSorted().contains(one, other);
    }

    @Test
    default void whateverIsLoadedIsCounted() {
        var year = Fresh.year();
        var before = holidays().count();

        holidays().add(loaded(year, 1, "one"));
        assertThat(holidays().count()).isEqualTo(before + 1);
        holidays().add(loaded(year, 2, "two"));
        assertThat(holidays().count()).isEqualTo(before + 2);
    }

    @Test
    default void aRevisionIsLoadedOnce() {
        var first = loaded(Fresh.year(), 1, "first");
        holidays().add(first);
        var before = holidays().count();

        assertThat(holidays().add(loaded(first.year(), 1, "second"))).isFalse();

        assertThat(holidays().count()).isEqualTo(before);
        assertThat(holidays().latest()).contains(first);
    }

    @Test
    default void ofTwoWhoLoadTheSameRevisionAtOnceOneSucceeds() throws Exception {
        var year = Fresh.year();
        for (int revision = 1; revision <= LOADINGS; revision++) {
            var mine = loaded(year, revision, "mine");
            var yours = loaded(year, revision, "yours");
            var gate = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var results = threads.invokeAll(List.<Callable<Boolean>>of(
                        () -> {
                            gate.await();
                            return holidays().add(mine);
                        },
                        () -> {
                            gate.await();
                            return holidays().add(yours);
                        }));
                var won = results.getFirst().get();

                assertThat(results.getLast().get()).isNotEqualTo(won);
                assertThat(holidays().latest()).contains(won ? mine : yours);
            }
        }
    }

    private static Loaded loaded(Year year, long revision, String content) {
        return new Loaded(year, revision, content, new Stamp("guan", Instant.parse("2026-10-25T01:30:00.123456Z")));
    }
}
