package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static dev.assay.application.usecase.Office.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.personnel.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongPasswordsTest {
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final PlainSecrets secrets = new PlainSecrets();
    private final WatchedClock clock = new WatchedClock("2026-03-02T00:00:00Z");
    private final LocalSignIn signIn = new LocalSignIn(accounts, new InMemoryAccessTokens(), secrets, clock);

    WrongPasswordsTest() {
        accounts.person("lei", Role.AUDITOR);
        accounts.person("rui", Role.REVIEWER);
    }

    /** Each after the wait that the one before has brought. */
    private void guess(String name, int times) {
        for (int i = 0; i < times; i++) {
            clock.set(clock.instant().plus(signIn.waitFor(name)));
            assertThat(faults(signIn.signIn(name, "wrong"))).containsExactly("FORBIDDEN LOG-01");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 900", "11, 900", "100, 900"})
    void eachWrongPasswordBeyondFourMakesANameWaitLonger(int wrong, int seconds) {
        guess("lei", wrong);

        assertThat(signIn.waitFor("lei")).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lei", "lai"})
    void whoHasToWaitIsNotEvenCompared(String name) {
        guess(name, 5);
        secrets.compared.clear();

        var refused = signIn.signIn(name, name.repeat(3));

        assertThat(faults(refused)).containsExactly("STATE LOG-01");
        assertThat(says(refused)).isEqualTo("Too many wrong passwords in a row. Try again in 30 seconds.");
        assertThat(secrets.compared).isEmpty();
        assertThat(signIn.waitFor(name)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void theRightPasswordIsGoodAgainFromTheMomentTheWaitIsOver() {
        guess("lei", 5);

        clock.set(clock.instant().plusSeconds(30).minusNanos(1));
        assertThat(says(signIn.signIn("lei", "leileilei"))).endsWith("Try again in 1 seconds.");
        clock.set(clock.instant().plusNanos(1));
        done(signIn.signIn("lei", "leileilei"));
    }

    @Test
    void theRightPasswordBeginsTheCountAnew() {
        guess("lei", 4);
        done(signIn.signIn("lei", "leileilei"));
        guess("lei", 4);

        assertThat(signIn.waitFor("lei")).isZero();
    }

    @Test
    void othersDoNotWait() {
        guess("lei", 5);

        done(signIn.signIn("rui", "ruiruirui"));
    }

    /** Else many guesses sent at once would all be answered. */
    @Test
    void whoIsComparedWhileTheFreeGuessesAreUsedUpIsNotToldWhatCameOfIt() {
        secrets.meanwhile = () -> {
            secrets.meanwhile = () -> {};
            guess("lei", 5);
        };

        assertThat(faults(signIn.signIn("lei", "leileilei"))).containsExactly("STATE LOG-01");
    }

    @Test
    void ofMoreNamesThanAreKeptTheOldestIsForgottenAndNotTheLast() {
        guess("lei", 5);
        guess("rui", 5);
        for (int i = 1; i < 10_000; i++) {
            signIn.signIn("nobody-" + i, "wrong");
        }

        assertThat(signIn.waitFor("lei")).isZero();
        assertThat(signIn.waitFor("rui")).isPositive();
    }

    @Test
    void endlessNamesAreToldApartByTheirBeginningOnly() {
        guess("x".repeat(50), 5);

        assertThat(signIn.waitFor("x".repeat(41) + "y")).isPositive();
        assertThat(signIn.waitFor("x".repeat(40))).isZero();
    }
}
