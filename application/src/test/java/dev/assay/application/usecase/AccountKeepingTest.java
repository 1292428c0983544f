package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static dev.assay.application.usecase.Office.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.Account;
import dev.assay.application.port.in.KeepAccounts.Credentials;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountKeepingTest {
    private static final Person ADMINISTRATOR = new Person("guan", Set.of(Role.ADMINISTRATOR));
    private static final String PASSWORD = "a long enough one";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final AccountKeeping keeping = new AccountKeeping(
            accounts, new InMemoryAccessTokens(), new PlainSecrets(), new WatchedClock("2026-03-02T00:00:00Z"));

    private List<String> faultsOf(String name, String displayName, String password, Set<Role> roles) {
        return faults(keeping.open(name, displayName, password, roles, ADMINISTRATOR));
    }

    @Test
    void anAccountIsOpenedAndItsPasswordKeptAsAHash() {
        var account = done(keeping.open("lei", "Lei", PASSWORD, Set.of(Role.AUDITOR), ADMINISTRATOR));

        assertThat(account).isEqualTo(new Account("lei", "Lei", PlainSecrets.hashOf(PASSWORD), Set.of(Role.AUDITOR)));
        assertThat(accounts.find("lei")).contains(account);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "a1", "a.b-c9", "abcdefghijabcdefghijabcdefghijabcdefghij"})
    void aNameIsTwoToFortyPlainCharacters(String name) {
        assertThat(faultsOf(name, "Lei", PASSWORD, Set.of(Role.AUDITOR))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "Lei",
                "1ei",
                ".lei",
                "-lei",
                "l ei",
                "lei\n",
                "lé",
                "雷雷",
                "l_ei",
                "abcdefghijabcdefghijabcdefghijabcdefghijk"
            })
    void anyOtherNameIsNone(String name) {
        var outcome = keeping.open(name, "Lei", PASSWORD, Set.of(Role.AUDITOR), ADMINISTRATOR);

        assertThat(faults(outcome)).containsExactly("INVALID TEAM-01 name");
        assertThat(says(outcome)).startsWith("“%s” is no account name".formatted(name));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "11, false", "12, true", "200, true", "201, false"})
    void aPasswordHasTwelveToTwoHundredCharacters(int length, boolean sound) {
        assertThat(faultsOf("lei", "Lei", "x".repeat(length), Set.of(Role.AUDITOR)))
                .isEqualTo(sound ? List.of() : List.of("INVALID TEAM-01 password"));
    }

    @Test
    void aPasswordIsNotOnlyBlanks() {
        assertThat(faultsOf("lei", "Lei", " \t\u3000".repeat(6), Set.of(Role.AUDITOR)))
                .containsExactly("INVALID TEAM-01 password");
        assertThat(faultsOf("lei", "Lei", " ".repeat(11) + "x", Set.of(Role.AUDITOR)))
                .isEmpty();
    }

    @Rule("CASE-18")
    @ParameterizedTest
    @EnumSource(Role.class)
    void anApplicantHasNoOtherRole(Role role) {
        assertThat(faultsOf("lei", "Lei", PASSWORD, EnumSet.of(Role.APPLICANT, role)))
                .isEqualTo(role == Role.APPLICANT ? List.of() : List.of("INVALID CASE-18 roles"));
    }

    @Test
    void theBodysPeopleMayHaveSeveralRoles() {
        assertThat(faultsOf("lei", "Lei", PASSWORD, EnumSet.complementOf(EnumSet.of(Role.APPLICANT))))
                .isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnceAndNothingIsOpened() {
        assertThat(faultsOf("L", " ", "short", Set.of()))
                .containsExactly(
                        "INVALID TEAM-01 name",
                        "INVALID TEAM-01 displayName",
                        "INVALID TEAM-01 password",
                        "INVALID TEAM-01 roles");
        assertThat(faultsOf("L", " ", "short", Set.of(Role.APPLICANT, Role.REGISTRAR)))
                .contains("INVALID CASE-18 roles")
                .hasSize(4);
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void aNameIsTakenOnce() {
        var first = done(keeping.open("lei", "Lei", PASSWORD, Set.of(Role.AUDITOR), ADMINISTRATOR));
        var second = keeping.open("lei", "Another Lei", PASSWORD, Set.of(Role.REGISTRAR), ADMINISTRATOR);

        assertThat(faults(second)).containsExactly("CONDITION TEAM-01 name");
        assertThat(accounts.find("lei")).contains(first);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAnAdministratorOpensAndListsAccounts(Role role) {
        var actor = new Person("guan", Set.of(role));
        var expected = role == Role.ADMINISTRATOR ? List.of() : List.of("FORBIDDEN LOG-01");

        assertThat(faults(keeping.open("lei", "Lei", PASSWORD, Set.of(Role.AUDITOR), actor)))
                .isEqualTo(expected);
        assertThat(faults(keeping.list(actor))).isEqualTo(expected);
    }

    @Test
    void whoMayNotOpenAccountsIsNotToldWhatElseIsWrong() {
        var actor = new Person("rui", Set.of(Role.REVIEWER));

        assertThat(faults(keeping.open("L", "", "", Set.of(), actor))).containsExactly("FORBIDDEN LOG-01");
    }

    @Test
    void accountsAreListedInTheOrderOfTheirNames() {
        accounts.person("zhu", Role.AUDITOR);
        accounts.person("an", Role.AUDITOR);

        assertThat(done(keeping.list(ADMINISTRATOR))).extracting(Account::name).containsExactly("an", "zhu");
    }

    @Test
    void whereThereIsNoAccountAnAdministratorsIsOpenedOnce() {
        assertThat(keeping.ensureAdministrator()).contains(new Credentials("admin", "password-no-1"));
        assertThat(accounts.find("admin"))
                .contains(new Account(
                        "admin", "Administrator", PlainSecrets.hashOf("password-no-1"), Set.of(Role.ADMINISTRATOR)));

        assertThat(keeping.ensureAdministrator()).isEmpty();
        assertThat(accounts.find("admin").orElseThrow().passwordHash()).isEqualTo(PlainSecrets.hashOf("password-no-1"));
    }

    @Test
    void whereThereIsAnyAccountNoneIsOpened() {
        accounts.person("tao", Role.APPLICANT);

        assertThat(keeping.ensureAdministrator()).isEmpty();
        assertThat(accounts.find("admin")).isEmpty();
    }
}
