package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static dev.assay.application.usecase.Office.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.Account;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountChangeTest {
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryAccessTokens tokens = new InMemoryAccessTokens();
    private final PlainSecrets secrets = new PlainSecrets();
    private final WatchedClock clock = new WatchedClock("2026-03-02T00:00:00Z");
    private final AccountKeeping keeping = new AccountKeeping(accounts, tokens, secrets, clock);
    private final LocalSignIn signIn = new LocalSignIn(accounts, tokens, secrets, clock);
    private final Person administrator = accounts.person("guan", Role.ADMINISTRATOR);
    private final Person lei = accounts.person("lei", Role.AUDITOR, Role.DECISION_MAKER);

    private Outcome<Account> change(String name, boolean open, Role... roles) {
        return keeping.change(name, name, Set.of(roles), open, administrator);
    }

    private String token() {
        return done(signIn.signIn("lei", "leileilei")).token();
    }

    @Test
    void anAccountGetsAnotherDisplayNameAndOtherRolesAndKeepsItsPassword() {
        var changed = done(keeping.change("lei", "雷", Set.of(Role.PLANNER), true, administrator));

        assertThat(changed)
                .isEqualTo(new Account("lei", "雷", PlainSecrets.hashOf("leileilei"), Set.of(Role.PLANNER), true));
        assertThat(accounts.find("lei")).contains(changed);
    }

    @Test
    void otherRolesMakeTokensWorthlessAndAnotherDisplayNameDoesNot() {
        var token = token();
        done(keeping.change("lei", "雷", lei.roles(), true, administrator));
        assertThat(signIn.whoHas(token)).contains(lei);

        done(change("lei", true, Role.AUDITOR));
        assertThat(signIn.whoHas(token)).isEmpty();
    }

    @Test
    void aClosedAccountSignsNobodyInUntilItIsOpenedAgainAndItsOldTokensStayWorthless() {
        var token = token();
        done(change("lei", false, Role.AUDITOR, Role.DECISION_MAKER));
        assertThat(signIn.whoHas(token)).isEmpty();
        assertThat(faults(signIn.signIn("lei", "leileilei"))).containsExactly("FORBIDDEN LOG-01");
        assertThat(accounts.find("lei").orElseThrow().person().roles()).isEmpty();

        done(change("lei", true, Role.AUDITOR, Role.DECISION_MAKER));
        assertThat(signIn.whoHas(token)).isEmpty();
        assertThat(signIn.whoHas(token())).contains(lei);
    }

    @Rule("TEAM-01")
    @Test
    void whoseAccountIsClosedIsPutOnNoTeam() {
        var office = new Office();
        office.qualify("lei");
        var id = office.contracted();
        assertThat(faults(office.planned(id, "lei"))).isEmpty();

        var next = office.contracted();
        office.accounts.leave("lei");
        assertThat(faults(office.planned(next, "lei"))).containsExactly("CONDITION CASE-09 team.lei");
    }

    @Rule("TEAM-01")
    @Test
    void theLastOpenAdministratorIsNeitherClosedNorLosesTheRole() {
        var closed = change("guan", false, Role.ADMINISTRATOR);
        var demoted = change("guan", true, Role.PLANNER);

        assertThat(faults(closed)).containsExactly("CONDITION TEAM-01 open");
        assertThat(faults(demoted)).containsExactly("CONDITION TEAM-01 roles");
        assertThat(says(closed)).startsWith("guan is the last open account of an administrator");
        assertThat(accounts.find("guan").orElseThrow().person()).isEqualTo(administrator);
    }

    @Rule("TEAM-01")
    @Test
    void whereThereIsAnotherAdministratorOneMayGoAndAClosedOneIsNone() {
        accounts.person("guang", Role.ADMINISTRATOR);
        done(change("guan", false, Role.ADMINISTRATOR));

        assertThat(faults(change("guang", true, Role.PLANNER))).containsExactly("CONDITION TEAM-01 roles");
    }

    @Test
    void everyFaultIsToldAtOnceAndNothingIsChanged() {
        var before = accounts.find("lei");

        assertThat(faults(keeping.change("lei", " ", Set.of(), true, administrator)))
                .containsExactly("INVALID TEAM-01 displayName", "INVALID TEAM-01 roles");
        assertThat(faults(change("lei", true, Role.APPLICANT, Role.AUDITOR))).containsExactly("INVALID CASE-18 roles");
        assertThat(accounts.find("lei")).isEqualTo(before);
    }

    @Test
    void anUnknownAccountIsNotChanged() {
        assertThat(faults(change("lai", true, Role.AUDITOR))).containsExactly("UNKNOWN TEAM-01");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAnAdministratorChangesAccountsAndOthersDoNotLearnWhetherThereIsOne(Role role) {
        var actor = new Person("lei", EnumSet.of(role));
        var expected = role == Role.ADMINISTRATOR ? List.of() : List.of("FORBIDDEN LOG-01");

        assertThat(faults(keeping.change("lei", "Lei", Set.of(Role.AUDITOR), true, actor)))
                .isEqualTo(expected);
        assertThat(faults(keeping.change("lai", "", Set.of(), true, actor)))
                .isEqualTo(role == Role.ADMINISTRATOR ? List.of("UNKNOWN TEAM-01") : expected);
    }
}
