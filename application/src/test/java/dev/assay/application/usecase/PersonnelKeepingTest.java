package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.TODAY;
import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static dev.assay.application.usecase.Office.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.application.port.in.KeepPersonnel.Registered;
import dev.assay.application.port.out.Change;
import dev.assay.domain.certification.audit.TeamMember;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.JournalChain;
import dev.assay.domain.certification.journal.JournalEntry;
import dev.assay.domain.certification.journal.Stamp;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.Engagement;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.PersonnelAct;
import dev.assay.domain.certification.personnel.PersonnelAct.DeclareImpartiality;
import dev.assay.domain.certification.personnel.PersonnelAct.RecordQualification;
import dev.assay.domain.certification.personnel.PersonnelAct.RecordRegistration;
import dev.assay.domain.certification.personnel.Role;
import dev.assay.domain.certification.personnel.Warning;
import dev.assay.domain.certification.scheme.Schemes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("TEAM-01")
class PersonnelKeepingTest {
    private static final PersonnelAct DECLARE = new DeclareImpartiality(TODAY, "I am bound to nobody.");

    private final Office office = new Office();
    private final Person administrator = office.accounts.person("guan", Role.ADMINISTRATOR);
    private final Person auditor = office.accounts.person("lei", Role.AUDITOR);
    private final PersonnelKeeping keeping = new PersonnelKeeping(
            Schemes.of(List.of(CupScheme.withEditions("cup", "2025-01-01"))),
            office.accounts,
            office.records,
            office.records,
            office.clock);

    private static Engagement engagement(String scheme) {
        var client = Office.APPLICATION.applicant().creditCode();
        return new Engagement(scheme, TeamMember.Part.LEADER, client, TODAY, TODAY);
    }

    private void qualify() {
        done(keeping.record("lei", new RecordRegistration(TODAY, "S-1", TODAY.plusYears(1)), administrator));
        done(keeping.record("lei", new RecordQualification(TODAY, "cup", TODAY, TODAY, "file 7"), administrator));
        done(keeping.record("lei", DECLARE, auditor));
    }

    @Test
    void whoIsOnRecordAsQualifiedMayServe() {
        assertThat(done(keeping.hindrances("lei", engagement("cup"), administrator)))
                .hasSize(3);

        qualify();

        assertThat(done(keeping.hindrances("lei", engagement("cup"), administrator)))
                .isEmpty();
        assertThat(faults(keeping.hindrances("lei", engagement("gold"), administrator)))
                .containsExactly("UNKNOWN CASE-22");
    }

    @Test
    @Rule("LOG-01")
    void theJournalTellsWhoPutWhatOnRecord() {
        qualify();

        var entries = done(keeping.journal("lei", auditor));

        assertThat(entries)
                .extracting(JournalEntry::type)
                .containsExactly("registration-recorded", "qualification-recorded", "impartiality-declared");
        assertThat(entries).extracting(entry -> entry.stamp().actor()).containsExactly("guan", "guan", "lei");
        assertThat(entries).extracting(JournalEntry::stream).containsOnly(new Stream(Stream.Kind.PERSON, "lei"));
        assertThat(JournalChain.faultsIn(entries)).isEmpty();
    }

    @Test
    void theDomainsRefusalsLeaveNothing() {
        var outcome = keeping.record(
                "lei", new RecordQualification(TODAY.plusDays(1), "gold", TODAY, null, "file 7"), administrator);

        assertThat(faults(outcome)).containsExactly("INVALID LOG-01 on", "INVALID TEAM-01 scheme");
        assertThat(done(keeping.find("lei", administrator)).dossier().version()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyAnAdministratorRecordsForOthersAndNobodyLearnsWhetherTheyExist(Role role) {
        var other = office.accounts.person("ou", role);

        assertThat(faults(keeping.record("lei", DECLARE, other))).containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(keeping.record("nobody", DECLARE, other))).containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(keeping.record("ou", new RecordRegistration(TODAY, "S-1", TODAY), other)))
                .containsExactly(role == Role.APPLICANT ? "UNKNOWN TEAM-01" : "FORBIDDEN LOG-01");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void administratorsPlannersAndReviewersReadAllAndEverybodyReadsItsOwn(Role role) {
        var reader = office.accounts.person("ou", role);
        var readsAll = List.of(Role.ADMINISTRATOR, Role.PLANNER, Role.REVIEWER).contains(role);
        var forbidden = readsAll ? List.of() : List.of("FORBIDDEN LOG-01");

        assertThat(faults(keeping.find("lei", reader))).isEqualTo(forbidden);
        assertThat(faults(keeping.list(reader))).isEqualTo(forbidden);
        assertThat(faults(keeping.journal("lei", reader))).isEqualTo(forbidden);
        assertThat(faults(keeping.hindrances("lei", engagement("cup"), reader))).isEqualTo(forbidden);
        assertThat(faults(keeping.find("ou", reader)))
                .isEqualTo(role == Role.APPLICANT ? List.of("UNKNOWN TEAM-01") : List.of());
    }

    @Test
    void everybodyOfTheBodyIsListedWithWhatRunsOut() {
        qualify();
        done(keeping.record("lei", new RecordRegistration(TODAY, "S-1", TODAY.plusDays(90)), administrator));

        var all = done(keeping.list(administrator));

        assertThat(all)
                .extracting(Registered::name)
                .containsExactly("du", "guan", "lei", "ping", "ren", "rui")
                .doesNotContain("tao");
        assertThat(all)
                .filteredOn(each -> each.name().equals("lei"))
                .flatExtracting(Registered::warnings)
                .extracting(Warning::subject)
                .containsExactly(Warning.Subject.REGISTRATION);
        assertThat(all)
                .filteredOn(each -> each.name().equals("ren"))
                .flatExtracting(Registered::warnings)
                .extracting(Warning::subject)
                .containsExactly(Warning.Subject.IMPARTIALITY_DECLARATION);
    }

    @Test
    void whoLeftStaysOnRecordAndIsWarnedOfNoMore() {
        qualify();
        office.accounts.leave("lei");

        var left = done(keeping.find("lei", administrator));

        assertThat(left.open()).isFalse();
        assertThat(left.warnings()).isEmpty();
        assertThat(left.dossier().version()).isEqualTo(3);
    }

    @Test
    void theRegisterHasNobodyWithoutAnAccount() {
        var refused = keeping.find("nobody", administrator);

        assertThat(faults(refused)).containsExactly("UNKNOWN TEAM-01");
        assertThat(says(refused)).isEqualTo("The register of personnel has nobody named nobody.");
    }

    @Test
    @Rule("LOG-01")
    void whoeverIsOvertakenIsToldAndLeavesNothing() {
        office.records.meanwhile(() -> office.records.record(
                new Stamp("guan", office.clock.instant()),
                List.of(new Change.OfPerson(Dossier.empty("lei").after(DECLARE.event()), DECLARE.event()))));

        var overtaken = keeping.record("lei", DECLARE, auditor);

        assertThat(faults(overtaken)).containsExactly("STALE LOG-01");
        assertThat(done(keeping.find("lei", auditor)).dossier().version()).isEqualTo(1);
    }

    @Test
    void thePeopleOnRecordAreThoseWithAccountsAndWhatWasRecordedOfThem() {
        qualify();
        var people = new PeopleOnRecord(office.accounts, office.records);

        assertThat(people.find("lei")).contains(auditor);
        assertThat(people.find("nobody")).isEmpty();
        assertThat(people.dossier("lei").version()).isEqualTo(3);
        assertThat(people.dossier("nobody").version()).isZero();
    }
}
