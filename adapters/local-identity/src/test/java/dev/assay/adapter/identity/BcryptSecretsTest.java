package dev.assay.adapter.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.application.port.out.Secrets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BcryptSecretsTest {
    private static final int CHEAPEST = 4;

    private final Secrets secrets = new BcryptSecrets(CHEAPEST);

    @Test
    void aPasswordMatchesItsOwnHashAndNoOther() {
        var hash = secrets.hash("correct horse battery");

        assertThat(secrets.matches("correct horse battery", hash)).isTrue();
        assertThat(secrets.matches("correct horse batterx", hash)).isFalse();
        assertThat(secrets.matches("correct horse battery", secrets.hash("something else")))
                .isFalse();
    }

    @Test
    void theSamePasswordIsNeverHashedTheSameWayTwice() {
        assertThat(secrets.hash("correct horse battery")).isNotEqualTo(secrets.hash("correct horse battery"));
    }

    @ParameterizedTest
    @CsvSource({"70, x", "71, x", "72, x", "73, x", "200, x", "24, 密", "25, 密", "200, 密"})
    void everyCharacterOfALongPasswordCounts(int length, String character) {
        var password = character.repeat(length);

        var hash = secrets.hash(password);

        assertThat(secrets.matches(password, hash)).isTrue();
        assertThat(secrets.matches(character.repeat(length - 1) + "y", hash)).isFalse();
        assertThat(secrets.matches(password + character, hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain text", "$2a$12$", "$2a$99$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"})
    void whatBcryptDidNotMakeIsABrokenRecordAndNoWrongPassword(String hash) {
        assertThatIllegalArgumentException().isThrownBy(() -> secrets.matches("correct horse battery", hash));
    }

    @Test
    void aHashSaysTheCostItWasMadeWith() {
        assertThat(secrets.hash("correct horse battery")).startsWith("$2a$04$");
        assertThat(new BcryptSecrets(5).matches("correct horse battery", secrets.hash("correct horse battery")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 32})
    void aCostThatBcryptDoesNotKnowIsRefused(int cost) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BcryptSecrets(cost))
                .withMessageContaining(Integer.toString(cost));
    }

    @Test
    void aTokenIs256BitsAndFitsInAnAddress() {
        assertThat(secrets.newToken()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void aNewPasswordHasFourGroupsAndNoCharacterThatLooksLikeAnother() {
        assertThat(secrets.newPassword()).matches("([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}");
    }

    @Test
    void nothingIsDrawnTwice() {
        var drawn = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            assertThat(drawn.add(secrets.newToken())).isTrue();
            assertThat(drawn.add(secrets.newPassword())).isTrue();
        }
    }

    @Test
    void aFingerprintIsTheSha256OfTheToken() {
        assertThat(secrets.fingerprint("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
