package dev.assay.application.usecase;

import dev.assay.application.port.out.CalendarFeeds;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The least that keeps addresses. */
final class InMemoryCalendarFeeds implements CalendarFeeds {
    private final Map<String, String> byAccount = new HashMap<>();

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
