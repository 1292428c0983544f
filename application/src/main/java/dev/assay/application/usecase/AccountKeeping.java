package dev.assay.application.usecase;

import dev.assay.application.port.Account;
import dev.assay.application.port.in.KeepAccounts;
import dev.assay.application.port.out.AccessTokens;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Secrets;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the accounts.
 *
 * <p>Tokens are removed after the account was changed and not with it. Should that fail, the tokens of a closed account
 * are worthless nevertheless, roles are always those of now, and setting the password again removes them.
 */
public final class AccountKeeping implements KeepAccounts {
    private static final String RULE = "TEAM-01";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{1,39}");
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Secrets secrets;
    private final WrongPasswords wrongPasswords;

    public AccountKeeping(Accounts accounts, AccessTokens tokens, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.secrets = secrets;
        this.wrongPasswords = new WrongPasswords(clock);
    }

    @Override
    public Outcome<Account> open(String name, String displayName, String password, Set<Role> roles, Person actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            return Answers.forbidden("account.administrator");
        }
        var sound = new Breaches()
                .valid(NAME.matcher(name).matches(), RULE, "name", () -> Answers.message("account.name", name));
        checkDisplayName(displayName, sound);
        checkPassword(password, sound);
        checkRoles(roles, sound);
        return sound.orElse(() -> add(new Account(name, displayName, secrets.hash(password), roles)));
    }

    private static void checkDisplayName(String displayName, Breaches breaches) {
        breaches.valid(!displayName.isBlank(), RULE, "displayName", () -> Answers.message("account.display-name"));
    }

    private static void checkPassword(String password, Breaches breaches) {
        breaches.valid(
                !password.isBlank() && password.length() >= SHORTEST && password.length() <= LONGEST,
                RULE,
                "password",
                () -> Answers.message("account.password", SHORTEST, LONGEST));
    }

    private static void checkRoles(Set<Role> roles, Breaches breaches) {
        breaches.valid(!roles.isEmpty(), RULE, "roles", () -> Answers.message("account.roles"))
                .valid(
                        !roles.contains(Role.APPLICANT) || roles.size() == 1,
                        "CASE-18",
                        "roles",
                        () -> Answers.message("account.applicant"));
    }

    private Outcome<Account> add(Account account) {
        return accounts.add(account)
                ? Outcome.done(account)
                : Outcome.refused(Breach.condition(RULE, "name", Answers.message("account.taken", account.name())));
    }

    @Override
    public Outcome<Account> change(String name, String displayName, Set<Role> roles, boolean open, Person actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            return Answers.forbidden("account.administrator");
        }
        var found = accounts.find(name);
        if (found.isEmpty()) {
            return Answers.unknown(RULE, "account.unknown", name);
        }
        var sound = new Breaches();
        checkDisplayName(displayName, sound);
        checkRoles(roles, sound);
        return sound.orElse(() -> accounts.change(
                        name, before -> new Account(name, displayName, before.passwordHash(), roles, open))
                .map(changed -> {
                    if (!open || !found.get().roles().equals(roles)) {
                        tokens.removeAllOf(name);
                    }
                    return Outcome.done(changed);
                })
                // Accounts are never removed, so one that was found is still there.
                .orElseGet(() -> Outcome.refused(Breach.condition(
                        RULE, open ? "roles" : "open", Answers.message("account.last-administrator", name)))));
    }

    @Override
    public Outcome<Account> changePassword(String name, String password, @Nullable String present, Person actor) {
        var administrates = actor.is(Role.ADMINISTRATOR);
        if (!administrates && !actor.name().equals(name)) {
            return Answers.forbidden("account.administrator");
        }
        var found = accounts.find(name);
        if (found.isEmpty()) {
            return Answers.unknown(RULE, "account.unknown", name);
        }
        var sound = new Breaches()
                .valid(administrates || present != null, RULE, "present", () -> Answers.message("account.present"));
        checkPassword(password, sound);
        return sound.orElse(() -> present == null
                ? replacePassword(name, secrets.hash(password), Optional.empty())
                : replacePassword(found.get(), password, present));
    }

    private Outcome<Account> replacePassword(Account account, String password, String present) {
        return wrongPasswords
                .judge(account.name(), () -> secrets.matches(present, account.passwordHash()))
                .then(right -> right
                        ? replacePassword(account.name(), secrets.hash(password), Optional.of(account.passwordHash()))
                        : notPresent());
    }

    /** Nothing is set if the present password was proved, but somebody else has set another meanwhile. */
    private Outcome<Account> replacePassword(String name, String hash, Optional<String> proved) {
        var changed = accounts.change(
                name,
                before -> proved.map(before.passwordHash()::equals).orElse(true)
                        ? before.withPasswordHash(hash)
                        : before);
        return changed.filter(account -> account.passwordHash().equals(hash))
                .map(account -> {
                    tokens.removeAllOf(name);
                    return Outcome.done(account);
                })
                .orElseGet(AccountKeeping::notPresent);
    }

    private static <T> Outcome<T> notPresent() {
        return Outcome.refused(Breach.condition(RULE, "present", Answers.message("account.present")));
    }

    @Override
    public Outcome<List<Account>> list(Person actor) {
        return actor.is(Role.ADMINISTRATOR) ? Outcome.done(accounts.all()) : Answers.forbidden("account.administrator");
    }

    @Override
    public Optional<Credentials> ensureAdministrator() {
        if (!accounts.all().isEmpty()) {
            return Optional.empty();
        }
        var credentials = new Credentials("admin", secrets.newPassword());
        var account = new Account(
                credentials.name(), "Administrator", secrets.hash(credentials.password()), Set.of(Role.ADMINISTRATOR));
        return accounts.add(account) ? Optional.of(credentials) : Optional.empty();
    }
}
