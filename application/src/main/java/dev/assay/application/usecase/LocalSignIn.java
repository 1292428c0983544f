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
    private final WrongPasswords wrongPasswords;

    public LocalSignIn(Accounts accounts, AccessTokens tokens, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.secrets = secrets;
        this.clock = clock;
        this.nobodysHash = secrets.hash(secrets.newPassword());
        this.wrongPasswords = new WrongPasswords(clock);
    }

    /** An unknown name costs as much time as a wrong password, so that names cannot be probed. */
    @Override
    public Outcome<Granted> signIn(String name, String password) {
        var account = accounts.find(name).filter(Account::open);
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        return wrongPasswords
                .judge(name, () -> secrets.matches(password, hash) && account.isPresent())
                .then(right -> account.filter(_ -> right)
                        .flatMap(this::grant)
                        .map(Outcome::done)
                        .orElseGet(() -> Answers.forbidden("sign-in.refused")));
    }

    @Override
    public Duration waitFor(String name) {
        return wrongPasswords.waitFor(name);
    }

    /**
     * None if the account was changed while the password was compared: whoever changes it removes its tokens after, so a
     * token is either there to be removed, or added late enough for the change to be seen here.
     */
    private Optional<Granted> grant(Account account) {
        var now = clock.instant();
        var token = secrets.newToken();
        var expiresAt = now.plus(LIFETIME);
        tokens.add(new AccessToken(secrets.fingerprint(token), account.name(), expiresAt), now);
        if (!accounts.find(account.name()).equals(Optional.of(account))) {
            signOut(token);
            return Optional.empty();
        }
        return Optional.of(new Granted(token, expiresAt, account.person()));
    }

    @Override
    public Optional<Person> whoHas(String token) {
        return tokens.find(secrets.fingerprint(token))
                .filter(found -> found.expiresAt().isAfter(clock.instant()))
                .flatMap(found -> accounts.find(found.account()))
                .filter(Account::open)
                .map(Account::person);
    }

    @Override
    public void signOut(String token) {
        tokens.remove(secrets.fingerprint(token));
    }
}
