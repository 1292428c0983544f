package dev.assay.adapter.persistence.jdbc;

import dev.assay.application.port.out.AccessTokens;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Tokens in a table. */
@Singleton
final class JdbcAccessTokens implements AccessTokens {
    private final AccessTokenRows rows;

    JdbcAccessTokens(AccessTokenRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(AccessToken token, Instant now) {
        rows.deleteByExpiresAtLessThanEquals(now.atOffset(ZoneOffset.UTC));
        rows.save(new AccessTokenRow(
                token.fingerprint(), token.account(), token.expiresAt().atOffset(ZoneOffset.UTC)));
    }

    @Override
    public Optional<AccessToken> find(String fingerprint) {
        return rows.findById(ColumnText.of(fingerprint))
                .map(row -> new AccessToken(
                        row.fingerprint(), row.account(), row.expiresAt().toInstant()));
    }

    @Override
    public void remove(String fingerprint) {
        rows.deleteById(ColumnText.of(fingerprint));
    }

    @Override
    public void removeAllOf(String account) {
        rows.deleteByAccount(ColumnText.of(account));
    }
}
