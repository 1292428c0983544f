package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.Account;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import org.junit.jupiter.api.Test;

class PasswordChangeTest {
    private static final String PRESENT = "leileilei";
    private static final String NEXT = "a long enough one";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryAccessTokens tokens = new InMemoryAccessTokens();
    private final PlainSecrets secrets = new PlainSecrets();
    private final WatchedClock clock = new WatchedClock("2026-03-02T00:00:00Z");
    private final AccountKeeping keeping = new AccountKeeping(accounts, tokens, secrets, clock);
    private final LocalSignIn signIn = new LocalSignIn(accounts, tokens, secrets, clock);
    private final Person administrator = accounts.person("guan", Role.ADMINISTRATOR);
    private final Person lei = accounts.person("lei", Role.AUDITOR);

    private String hash() {
        return accounts.find("lei").map(Account::passwordHash).orElseThrow();
    }

    @Test
    void whoGivesThePresentPasswordSetsAnotherAndEveryTokenIsWorthless() {
        var here = done(signIn.signIn("lei", PRESENT)).token();
        var there = done(signIn.signIn("lei", PRESENT)).token();

        done(keeping.changePassword("lei", NEXT, PRESENT, lei));

        assertThat(signIn.whoHas(here)).isEmpty();
        assertThat(signIn.whoHas(there)).isEmpty();
        assertThat(faults(signIn.signIn("lei", PRESENT))).containsExactly("FORBIDDEN LOG-01");
        assertThat(done(signIn.signIn("lei", NEXT)).person()).isEqualTo(lei);
    }

    @Test
    void aWrongPresentPasswordChangesNothingAndNeitherDoesNone() {
        var token = done(signIn.signIn("lei", PRESENT)).token();

        assertThat(faults(keeping.changePassword("lei", NEXT, "wrong", lei)))
                .containsExactly("CONDITION TEAM-01 present");
        assertThat(faults(keeping.changePassword("lei", "short", null, lei)))
                .containsExactly("INVALID TEAM-01 present", "INVALID TEAM-01 password");

        assertThat(hash()).isEqualTo(PlainSecrets.hashOf(PRESENT));
        assertThat(signIn.whoHas(token)).contains(lei);
    }

    @Test
    void anAdministratorSetsAnybodysPassword() {
        var token = done(signIn.signIn("lei", PRESENT)).token();

        done(keeping.changePassword("lei", NEXT, null, administrator));

        assertThat(hash()).isEqualTo(PlainSecrets.hashOf(NEXT));
        assertThat(signIn.whoHas(token)).isEmpty();
    }

    @Test
    void whatAnAdministratorGivesAsThePresentPasswordMustBeRight() {
        assertThat(faults(keeping.changePassword("lei", NEXT, "wrong", administrator)))
                .containsExactly("CONDITION TEAM-01 present");
        done(keeping.changePassword("lei", NEXT, PRESENT, administrator));
    }

    @Test
    void nobodyElseSetsAnothersPasswordNorLearnsWhetherThereIsOne() {
        assertThat(faults(keeping.changePassword("guan", NEXT, "guanguanguan", lei)))
                .containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(keeping.changePassword("lai", NEXT, PRESENT, lei))).containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(keeping.changePassword("lai", NEXT, null, administrator)))
                .containsExactly("UNKNOWN TEAM-01");
    }

    /** Whoever found out the old password does not undo what the administrator has just set. */
    @Test
    void aPasswordThatIsReplacedWhileItIsComparedProvesNothing() {
        var set = "set by the administrator";
        secrets.meanwhile = () -> done(keeping.changePassword("lei", set, null, administrator));

        assertThat(faults(keeping.changePassword("lei", NEXT, PRESENT, lei)))
                .containsExactly("CONDITION TEAM-01 present");
        assertThat(hash()).isEqualTo(PlainSecrets.hashOf(set));
    }

    @Test
    void guessingAtThePresentPasswordIsSlowed() {
        for (int i = 0; i < 5; i++) {
            keeping.changePassword("lei", NEXT, "wrong", lei);
        }

        assertThat(faults(keeping.changePassword("lei", NEXT, PRESENT, lei))).containsExactly("STATE LOG-01");
        assertThat(hash()).isEqualTo(PlainSecrets.hashOf(PRESENT));
    }
}
