package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.out.Holidays;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What was loaded, in the order of loading. */
public final class InMemoryHolidays implements Holidays {
    private final List<Loaded> all = new ArrayList<>();

    @Override
    public synchronized List<Loaded> latest() {
        var latest = new TreeMap<Year, Loaded>();
        for (var each : all) {
            latest.merge(each.year(), each, (one, other) -> one.revision() > other.revision() ? one : other);
        }
        return List.copyOf(latest.values());
    }

    @Override
    public synchronized Optional<Loaded> find(Year year, long revision) {
        return all.stream()
                .filter(each -> each.year().equals(year) && each.revision() == revision)
                .findFirst();
    }

    @Override
    public synchronized long count() {
        return all.size();
    }

    @Override
    public synchronized boolean add(Loaded loaded) {
        var isTaken = all.stream()
                .anyMatch(each -> each.year().equals(loaded.year()) && each.revision() == loaded.revision());
        return !isTaken && all.add(loaded);
    }
}
