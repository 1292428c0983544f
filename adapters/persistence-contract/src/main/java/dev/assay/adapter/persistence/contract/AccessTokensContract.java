package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.application.port.out.AccessTokens;
import dev.assay.application.port.out.AccessTokens.AccessToken;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tokens are there until they are removed, or had expired when the next one was added. */
public interface AccessTokensContract {
    /** When tokens are added. */
    Instant NOW = Instant.parse("2026-10-25T00:30:00.123456Z");

    /** The store under test. */
    Stores stores();

    @Test
    default void aTokenIsFoundAsItWasAdded() {
        var token = token(NOW.plusSeconds(60));

        tokens().add(token, NOW);

        assertThat(tokens().find(token.fingerprint())).contains(token);
        assertThat(tokens().find(Fresh.word())).isEmpty();
    }

    @Test
    default void aRemovedTokenIsGoneAndNoOther() {
        var token = token(NOW.plusSeconds(60));
        var other = token(NOW.plusSeconds(60));
        tokens().add(token, NOW);
        tokens().add(other, NOW);

        tokens().remove(token.fingerprint());
        tokens().remove(Fresh.word());

        assertThat(tokens().find(token.fingerprint())).isEmpty();
        assertThat(tokens().find(other.fingerprint())).contains(other);
    }

    @Test
    default void theTokensOfAnAccountAreRemovedTogetherAndNoOthers() {
        var account = Fresh.word();
        var here = new AccessToken(Fresh.word(), account, NOW.plusSeconds(60));
        var there = new AccessToken(Fresh.word(), account, NOW.plusSeconds(60));
        var another = new AccessToken(Fresh.word(), account + "x", NOW.plusSeconds(60));
        Stream.of(here, there, another).forEach(token -> tokens().add(token, NOW));

        tokens().removeAllOf(account);
        tokens().removeAllOf(Fresh.word());

        assertThat(tokens().find(here.fingerprint())).isEmpty();
        assertThat(tokens().find(there.fingerprint())).isEmpty();
        assertThat(tokens().find(another.fingerprint())).contains(another);
    }

    /** A token that expires at a moment had expired by that moment. */
    @TestFactory
    default Stream<DynamicTest> addingDropsWhatHadExpired() {
        var microsecond = Duration.ofNanos(1000);
        return Stream.of(microsecond.negated(), Duration.ZERO, microsecond)
                .map(left -> dynamicTest(left + " left", () -> {
                    var token = token(NOW.plus(left));
                    tokens().add(token, NOW.minusSeconds(60));
                    tokens().add(token(NOW.plusSeconds(60)), NOW);

                    assertThat(tokens().find(token.fingerprint()).isPresent()).isEqualTo(left.isPositive());
                }));
    }

    private AccessTokens tokens() {
        return stores().accessTokens();
    }

    private static AccessToken token(Instant expiresAt) {
        return new AccessToken(Fresh.word().repeat(5), "li.na", expiresAt);
    }
}
