package dev.assay.adapter.http;

import dev.assay.application.port.out.Holidays;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of a store as it takes to load each year once. */
final class Almanac implements Holidays {
    private final List<Loaded> all = new CopyOnWriteArrayList<>();

    @Override
    public List<Loaded> latest() {
        return List.copyOf(all);
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
        return all.add(loaded);
    }
}
