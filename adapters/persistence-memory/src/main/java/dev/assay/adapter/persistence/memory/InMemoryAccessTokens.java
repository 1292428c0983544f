package dev.assay.adapter.persistence.memory;

import dev.assay.application.port.out.AccessTokens;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens by fingerprint. */
public final class InMemoryAccessTokens implements AccessTokens {
    private final ConcurrentHashMap<String, AccessToken> byFingerprint = new ConcurrentHashMap<>();

    @Override
    public void add(AccessToken token, Instant now) {
        byFingerprint.values().removeIf(each -> !each.expiresAt().isAfter(now));
        byFingerprint.put(token.fingerprint(), token);
    }

    @Override
    public Optional<AccessToken> find(String fingerprint) {
        return Optional.ofNullable(byFingerprint.get(fingerprint));
    }

    @Override
    public void remove(String fingerprint) {
        byFingerprint.remove(fingerprint);
    }

    @Override
    public void removeAllOf(String account) {
        byFingerprint.values().removeIf(each -> each.account().equals(account));
    }
}
