package dev.assay.application.usecase;

import dev.assay.application.port.Account;
import dev.assay.application.port.in.SignIn;
import dev.assay.application.port.out.AccessTokens;
import dev.assay.application.port.out.AccessTokens.AccessToken;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Secrets;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Person;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Signs people in against the accounts on record. */
public final class LocalSignIn implements SignIn {
    private static final Duration LIFETIME = Duration.ofHours(12);

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Secrets secrets;
    private final Clock clock;
    private final String nobodysHash;

    public LocalSignIn(Accounts accounts, AccessTokens tokens, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.secrets = secrets;
        this.clock = clock;
        this.nobodysHash = secrets.hash(secrets.newPassword());
    }

    /** An unknown name costs as much time as a wrong password, so that names cannot be probed. */
    @Override
    public Outcome<Granted> signIn(String name, String password) {
        var account = accounts.find(name);
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        return secrets.matches(password, hash) && account.isPresent()
                ? Outcome.done(grant(account.get()))
                : Answers.forbidden("sign-in.refused");
    }

    private Granted grant(Account account) {
        var now = clock.instant();
        var token = secrets.newToken();
        var expiresAt = now.plus(LIFETIME);
        tokens.add(new AccessToken(secrets.fingerprint(token), account.name(), expiresAt), now);
        return new Granted(token, expiresAt, account.person());
    }

    @Override
    public Optional<Person> whoHas(String token) {
        return tokens.find(secrets.fingerprint(token))
                .filter(found -> found.expiresAt().isAfter(clock.instant()))
                .flatMap(found -> accounts.find(found.account()))
                .map(Account::person);
    }

    @Override
    public void signOut(String token) {
        tokens.remove(secrets.fingerprint(token));
    }
}
