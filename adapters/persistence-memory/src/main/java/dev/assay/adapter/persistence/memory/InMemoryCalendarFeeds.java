package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.out.CalendarFeeds;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Fingerprints by account. */
public final class InMemoryCalendarFeeds implements CalendarFeeds {
    private final ConcurrentHashMap<String, String> byAccount = new ConcurrentHashMap<>();

    @Override
    public void replace(String account, String fingerprint) {
        byAccount.put(account, fingerprint);
    }

    @Override
    public void remove(String account) {
        byAccount.remove(account);
    }

    @Override
    public Optional<String> accountOf(String fingerprint) {
        return byAccount.entrySet().stream()
                .filter(each -> each.getValue().equals(fingerprint))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
