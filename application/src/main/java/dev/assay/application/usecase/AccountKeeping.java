package dev.assay.application.usecase;

import dev.assay.application.port.Account;
import dev.assay.application.port.in.KeepAccounts;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Secrets;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Breaches;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps the accounts. */
public final class AccountKeeping implements KeepAccounts {
    private static final String RULE = "TEAM-01";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{1,39}");
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final Secrets secrets;

    public AccountKeeping(Accounts accounts, Secrets secrets) {
        this.accounts = accounts;
        this.secrets = secrets;
    }

    @Override
    public Outcome<Account> open(String name, String displayName, String password, Set<Role> roles, Person actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            return Answers.forbidden("account.administrator");
        }
        var sound = new Breaches()
                .valid(NAME.matcher(name).matches(), RULE, "name", () -> Answers.message("account.name", name))
                .valid(!displayName.isBlank(), RULE, "displayName", () -> Answers.message("account.display-name"))
                .valid(
                        password.length() >= SHORTEST && password.length() <= LONGEST,
                        RULE,
                        "password",
                        () -> Answers.message("account.password", SHORTEST, LONGEST))
                .valid(!roles.isEmpty(), RULE, "roles", () -> Answers.message("account.roles"))
                .valid(
                        !roles.contains(Role.APPLICANT) || roles.size() == 1,
                        "CASE-18",
                        "roles",
                        () -> Answers.message("account.applicant"));
        return sound.orElse(() -> add(new Account(name, displayName, secrets.hash(password), roles)));
    }

    private Outcome<Account> add(Account account) {
        return accounts.add(account)
                ? Outcome.done(account)
                : Outcome.refused(Breach.condition(RULE, "name", Answers.message("account.taken", account.name())));
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
