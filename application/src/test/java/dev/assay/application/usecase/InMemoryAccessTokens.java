package dev.assay.application.usecase;

import dev.assay.application.port.out.AccessTokens;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The least that keeps tokens. */
final class InMemoryAccessTokens implements AccessTokens {
    private final Map<String, AccessToken> byFingerprint = new HashMap<>();

    Set<String> fingerprints() {
        return byFingerprint.keySet();
    }

    @Override
    public void add(AccessToken token, Instant now) {
        byFingerprint.values().removeIf(kept -> !kept.expiresAt().isAfter(now));
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
        byFingerprint.values().removeIf(kept -> kept.account().equals(account));
    }
}
