package dev.assay.application.usecase;

import dev.assay.application.port.out.Holidays;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The least that keeps what was loaded. */
final class InMemoryHolidays implements Holidays {
    private final List<Loaded> all = new ArrayList<>();

    @Override
    public List<Loaded> latest() {
        var latest = new TreeMap<Year, Loaded>();
        all.forEach(loaded -> latest.put(loaded.year(), loaded));
        return List.copyOf(latest.values());
    }

    @Override
    public Optional<Loaded> find(Year year, long revision) {
        return all.stream()
                .filter(loaded -> loaded.year().equals(year) && loaded.revision() == revision)
                .findFirst();
    }

    @Override
    public long count() {
        return all.size();
    }

    @Override
    public boolean add(Loaded loaded) {
        var taken = all.stream()
                .anyMatch(other -> other.year().equals(loaded.year()) && other.revision() == loaded.revision());
        return !taken && all.add(loaded);
    }
}
