package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LocalSignInTest {
    private static final String PASSWORD = "leileilei";
    private static final Duration LIFETIME = Duration.ofHours(12);

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryAccessTokens tokens = new InMemoryAccessTokens();
    private final PlainSecrets secrets = new PlainSecrets();
    private final WatchedClock clock = new WatchedClock("2026-03-02T00:00:00Z");
    private final LocalSignIn signIn = new LocalSignIn(accounts, tokens, secrets, clock);
    private final Person lei = accounts.person("lei", Role.AUDITOR);

    @Test
    void whoKnowsThePasswordGetsATokenForTwelveHours() {
        var granted = done(signIn.signIn("lei", PASSWORD));

        assertThat(granted.person()).isEqualTo(lei);
        assertThat(granted.expiresAt()).isEqualTo(clock.instant().plus(LIFETIME));
        assertThat(signIn.whoHas(granted.token())).contains(lei);
    }

    @Test
    void onlyTheFingerprintOfATokenIsKept() {
        var granted = done(signIn.signIn("lei", PASSWORD));

        assertThat(tokens.fingerprints()).containsExactly("fingerprint of " + granted.token());
        assertThat(signIn.whoHas("fingerprint of " + granted.token())).isEmpty();
    }

    @Test
    void anUnknownNameAndAWrongPasswordAreRefusedAlikeAndCostAsMuch() {
        var wrongPassword = signIn.signIn("lei", "wrong");
        var unknownName = signIn.signIn("lai", PASSWORD);

        assertThat(faults(wrongPassword)).containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(unknownName)).isEqualTo(faults(wrongPassword));
        assertThat(Office.says(unknownName)).isEqualTo(Office.says(wrongPassword));
        assertThat(secrets.compared).hasSize(2);
        assertThat(tokens.fingerprints()).isEmpty();
    }

    @Test
    void theHashThatNobodyHasLetsNobodyIn() {
        assertThat(faults(signIn.signIn("lai", "password-no-1"))).containsExactly("FORBIDDEN LOG-01");
        assertThat(secrets.compared).containsExactly(PlainSecrets.hashOf("password-no-1"));
    }

    @Test
    void aTokenIsGoodUntilTheMomentItExpires() {
        var granted = done(signIn.signIn("lei", PASSWORD));

        clock.set(granted.expiresAt().minusNanos(1));
        assertThat(signIn.whoHas(granted.token())).contains(lei);
        clock.set(granted.expiresAt());
        assertThat(signIn.whoHas(granted.token())).isEmpty();
    }

    @Test
    void whoSignsInLaterClearsAwayWhatHasExpired() {
        var first = done(signIn.signIn("lei", PASSWORD));
        clock.set(first.expiresAt());
        var second = done(signIn.signIn("lei", PASSWORD));

        assertThat(tokens.fingerprints()).containsExactly("fingerprint of " + second.token());
    }

    @Test
    void afterSigningOutATokenIsWorthlessAndOthersAreNot() {
        var here = done(signIn.signIn("lei", PASSWORD));
        var there = done(signIn.signIn("lei", PASSWORD));

        signIn.signOut(here.token());
        signIn.signOut("token-of-nobody");

        assertThat(signIn.whoHas(here.token())).isEmpty();
        assertThat(signIn.whoHas(there.token())).contains(lei);
    }

    @Test
    void aTokenOfAClosedAccountIsWorthless() {
        var granted = done(signIn.signIn("lei", PASSWORD));
        accounts.leave("lei");

        assertThat(signIn.whoHas(granted.token())).isEmpty();
    }

    @Test
    void nobodySignsInWithAClosedAccountNorLearnsThatItIsOne() {
        accounts.leave("lei");

        var refused = signIn.signIn("lei", PASSWORD);

        assertThat(faults(refused)).isEqualTo(faults(signIn.signIn("lai", PASSWORD)));
        assertThat(Office.says(refused)).isEqualTo(Office.says(signIn.signIn("lai", PASSWORD)));
        assertThat(tokens.fingerprints()).isEmpty();
    }

    @Test
    void whoIsClosedWhileThePasswordIsComparedGetsNoToken() {
        secrets.meanwhile = () -> accounts.leave("lei");

        assertThat(faults(signIn.signIn("lei", PASSWORD))).containsExactly("FORBIDDEN LOG-01");
        assertThat(tokens.fingerprints()).isEmpty();
    }

    @Test
    void aTokenShowsTheRolesOfNowAndNotOfThen() {
        var granted = done(signIn.signIn("lei", PASSWORD));
        var registrar = accounts.person("lei", Role.REGISTRAR);

        assertThat(signIn.whoHas(granted.token())).contains(registrar);
    }

    @Test
    void nobodyHasAnUnknownToken() {
        assertThat(signIn.whoHas("")).isEmpty();
        assertThat(signIn.whoHas("token-2")).isEmpty();
    }
}
