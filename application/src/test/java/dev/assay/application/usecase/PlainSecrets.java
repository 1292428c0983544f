package dev.assay.application.usecase;

import dev.assay.application.port.out.Secrets;
import java.util.ArrayList;
import java.util.List;

/** Secrets that a test can foretell, and which hashes were compared. */
final class PlainSecrets implements Secrets {
    final List<String> compared = new ArrayList<>();

    /** What others do while a password is compared. */
    Runnable meanwhile = () -> {};

    private int made;

    static String hashOf(String password) {
        return "hash of " + password;
    }

    @Override
    public String newPassword() {
        return "password-no-" + ++made;
    }

    @Override
    public String newToken() {
        return "token-" + ++made;
    }

    @Override
    public String fingerprint(String token) {
        return "fingerprint of " + token;
    }

    @Override
    public String hash(String password) {
        return hashOf(password);
    }

    @Override
    public boolean matches(String password, String hash) {
        compared.add(hash);
        meanwhile.run();
        return hash.equals(hashOf(password));
    }
}
