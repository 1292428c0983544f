package dev.assay.application.usecase;

import static dev.assay.application.usecase.Office.APPLICATION;
import static dev.assay.application.usecase.Office.TODAY;
import static dev.assay.application.usecase.Office.done;
import static dev.assay.application.usecase.Office.faults;
import static dev.assay.application.usecase.Office.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.application.port.CertificateSearch;
import dev.assay.application.port.in.WorkOnCases.CaseView;
import dev.assay.application.port.out.Certificates;
import dev.assay.application.port.out.Change;
import dev.assay.domain.certification.casework.CaseAct;
import dev.assay.domain.certification.casework.CaseEvent;
import dev.assay.domain.certification.casework.CaseId;
import dev.assay.domain.certification.casework.CaseState.Draft;
import dev.assay.domain.certification.casework.CaseState.Submitted;
import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.journal.JournalChain;
import dev.assay.domain.certification.journal.Stream;
import dev.assay.domain.certification.obligation.Obligation;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseworkTest {
    private static final CaseAct ISSUE = new CaseAct.IssueCertificate(TODAY);
    private static final CaseAct SUBMIT = new CaseAct.Submit(TODAY);
    private static final CaseId NOWHERE = new CaseId("c-404");

    private final Office office = new Office();
    private final Casework casework = office.casework;

    @Rule("LOG-01")
    @Test
    void openingACaseRecordsWhoDidItWhenAndOnWhichDayInChina() {
        var view = done(casework.open("cup", APPLICATION, office.applicant));

        assertThat(view.theCase().state()).isInstanceOf(Draft.class);
        assertThat(view.scheme().id()).isEqualTo("cup");
        assertThat(view.obligations()).isEmpty();
        assertThat(done(casework.journal(view.theCase().id(), office.applicant)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.type()).isEqualTo("case-opened");
                    assertThat(entry.effectiveOn()).isEqualTo(TODAY);
                    assertThat(entry.stamp().actor()).isEqualTo("tao");
                    assertThat(entry.stamp().recordedAt()).isEqualTo(office.clock.instant());
                });
    }

    @Test
    void aCaseIsOpenedByAnApplicantUnderASchemeThatIsThere() {
        assertThat(faults(casework.open("bowl", APPLICATION, office.applicant))).containsExactly("UNKNOWN CASE-22");
        assertThat(says(casework.open("bowl", APPLICATION, office.applicant))).isEqualTo("There is no scheme bowl.");
        assertThat(faults(casework.open("cup", APPLICATION, office.reviewer))).containsExactly("FORBIDDEN LOG-01");
        assertThat(office.records.calls).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 0})
    void anActIsDoneOnTheVersionThatThePersonSawOrOnWhateverItIsNow(long version) {
        var id = office.opened();
        var view = done(casework.perform(id, version == 0 ? null : version, SUBMIT, office.applicant));

        assertThat(view.theCase().state()).isInstanceOf(Submitted.class);
        assertThat(view.theCase().version()).isEqualTo(2);
        assertThat(done(casework.find(id, office.applicant)).theCase().version())
                .isEqualTo(2);
    }

    @Rule("CASE-06")
    @Test
    void aCaseIsShownWithWhatIsDueInIt() {
        var view = done(casework.perform(office.opened(), null, SUBMIT, office.applicant));

        assertThat(view.obligations()).singleElement().satisfies(due -> {
            assertThat(due.subject()).isEqualTo(Obligation.Subject.APPLICATION_REVIEW);
            assertThat(due.due().on()).isEqualTo("2026-03-09");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3, -1, Long.MAX_VALUE})
    void onAnyOtherVersionAnActIsStaleAndTheAnswerSaysWhereTheCaseIsNow(long version) {
        var id = office.opened();
        done(casework.perform(id, 1L, SUBMIT, office.applicant));
        var outcome = casework.perform(id, version, new CaseAct.Accept(TODAY, "complete", null), office.reviewer);

        assertThat(faults(outcome)).containsExactly("STALE LOG-01");
        assertThat(says(outcome)).isEqualTo("Somebody else changed the case: it is now “submitted”, version 2.");
        assertThat(office.records.calls).hasSize(2);
    }

    @Test
    void whoLosesARaceIsToldWhereTheWinnerLeftTheCase() {
        var id = office.opened();
        office.records.meanwhile(() -> done(casework.perform(id, 1L, SUBMIT, office.applicant)));

        var outcome = casework.perform(id, 1L, new CaseAct.Amend(TODAY, APPLICATION), office.applicant);

        assertThat(faults(outcome)).containsExactly("STALE LOG-01");
        assertThat(says(outcome)).isEqualTo("Somebody else changed the case: it is now “submitted”, version 2.");
        assertThat(done(casework.journal(id, office.applicant)))
                .extracting(entry -> entry.type())
                .containsExactly("case-opened", "application-submitted");
    }

    @Test
    void whatIsRefusedIsNotRecorded() {
        var id = office.opened();

        assertThat(faults(casework.perform(id, null, SUBMIT, office.reviewer))).containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(casework.perform(id, null, new CaseAct.Submit(TODAY.plusDays(1)), office.applicant)))
                .containsExactlyInAnyOrder("INVALID LOG-01 on", "INVALID CASE-22 on");
        assertThat(office.records.calls).hasSize(1);
    }

    @Test
    void aCaseThatIsNotVisibleDoesNotExist() {
        var id = office.opened();
        var nobody = new Person("nobody", Set.of());

        for (var stranger : List.of(office.otherApplicant, nobody)) {
            assertThat(key(casework.find(id, stranger).breaches()))
                    .isEqualTo(key(casework.find(NOWHERE, stranger).breaches()));
            assertThat(key(casework.journal(id, stranger).breaches()))
                    .isEqualTo(key(casework.journal(NOWHERE, stranger).breaches()));
            assertThat(key(casework.perform(id, 7L, SUBMIT, stranger).breaches()))
                    .isEqualTo(
                            key(casework.perform(NOWHERE, 7L, SUBMIT, stranger).breaches()));
        }
        assertThat(faults(casework.find(id, office.otherApplicant))).containsExactly("UNKNOWN LOG-01");
        assertThat(done(casework.find(id, office.applicant)).theCase().id()).isEqualTo(id);
        assertThat(done(casework.find(id, office.reviewer)).theCase().id()).isEqualTo(id);
    }

    private static List<String> key(List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> breach.kind()
                        + breach.rule()
                        + breach.field()
                        + breach.message().key())
                .toList();
    }

    @Test
    void anApplicantsListShowsItsOwnCasesAndTheBodysShowsAll() {
        var first = office.opened("cup", office.applicant);
        var second = office.opened("cup", office.otherApplicant);
        var third = office.opened("mug", office.applicant);

        assertThat(ids(null, null, office.applicant)).containsExactly(third, first);
        assertThat(ids(null, null, office.otherApplicant)).containsExactly(second);
        assertThat(ids(null, null, office.reviewer)).containsExactly(third, second, first);
        assertThat(ids(null, null, new Person("nobody", Set.of()))).isEmpty();
    }

    @Test
    void aListIsNarrowedBySchemeAndStateAndContinuesWhereItEnded() {
        var first = office.opened("cup", office.applicant);
        var second = office.opened("mug", office.applicant);
        done(casework.perform(second, null, SUBMIT, office.applicant));

        assertThat(ids("mug", null, office.reviewer)).containsExactly(second);
        assertThat(ids(null, "draft", office.reviewer)).containsExactly(first);
        assertThat(ids("mug", "draft", office.reviewer)).isEmpty();

        var page = done(casework.list(null, null, null, 1, office.reviewer));
        assertThat(page.items()).extracting(view -> view.theCase().id()).containsExactly(second);
        var rest = done(casework.list(null, null, page.next(), 1, office.reviewer));
        assertThat(rest.items()).extracting(view -> view.theCase().id()).containsExactly(first);
        assertThat(rest.next()).isNull();
    }

    @Test
    void whatNoListIsNarrowedByIsRefusedAtOnce() {
        var outcome = casework.list("bowl", "asleep", "No case", 10, office.reviewer);

        assertThat(faults(outcome))
                .containsExactly("INVALID CASE-22 scheme", "INVALID LOG-01 state", "INVALID LOG-01 cursor");
    }

    @Test
    void whoMayNotActAtAllIsNotToldToLookAgainFirst() {
        var id = office.opened();

        assertThat(faults(casework.perform(id, 99L, SUBMIT, office.reviewer))).containsExactly("FORBIDDEN LOG-01");
        assertThat(faults(casework.perform(id, 99L, SUBMIT, office.applicant))).containsExactly("STALE LOG-01");
    }

    private List<CaseId> ids(String scheme, String state, Person reader) {
        return done(casework.list(scheme, state, null, 10, reader)).items().stream()
                .map(CaseView::theCase)
                .map(found -> found.id())
                .toList();
    }

    @Rule("CERT-01")
    @Test
    void issuingRecordsTheCaseAndTheCertificateInOneCall() {
        var id = office.granted();
        var view = done(casework.perform(id, 12L, ISSUE, office.registrar));

        var granted =
                (CaseEvent.CertificateGranted) view.theCase().file().events().getLast();
        var number = granted.certificate().number();
        assertThat(number).hasToString("CUP26-S000000001R0");
        assertThat(office.records.calls.getLast())
                .extracting(Change::stream)
                .containsExactly(
                        new Stream(Stream.Kind.CASE, id.value()), new Stream(Stream.Kind.CERTIFICATE, number.value()));
        assertThat(office.records.history(number)).singleElement().satisfies(recorded -> {
            assertThat(recorded.event()).isEqualTo(granted.certificate());
            assertThat(recorded.stamp().actor()).isEqualTo("ren");
        });
    }

    @Test
    void whoLosesTheRaceToIssueIssuesNothing() {
        var id = office.granted();
        office.records.meanwhile(() -> done(casework.perform(id, null, ISSUE, office.registrar)));

        var outcome = casework.perform(id, null, ISSUE, office.registrar);

        assertThat(faults(outcome)).containsExactly("STALE LOG-01");
        assertThat(says(outcome)).contains("“certified”, version 13");
        assertThat(office.records
                        .search(Certificates.Query.of(CertificateSearch.ALL, TODAY, null, 10))
                        .items())
                .hasSize(1);
    }

    @Test
    void onlyARegistrarIssues() {
        assertThat(faults(casework.perform(office.granted(), null, ISSUE, office.reviewer)))
                .containsExactly("FORBIDDEN LOG-01");
    }

    @Rule("LOG-01")
    @Test
    void theJournalOfACaseIsAWholeChainWithEveryActAndItsActor() {
        var id = office.granted();
        var entries = done(casework.journal(id, office.reviewer));

        assertThat(JournalChain.faultsIn(entries)).isEmpty();
        assertThat(entries)
                .extracting(entry -> entry.stamp().actor())
                .containsExactly("tao", "tao", "rui", "rui", "ping", "lei", "lei", "lei", "lei", "lei", "rui", "du");
    }

    @Rule("CASE-09")
    @Test
    void aTeamIsMadeOfPeopleWhoHaveAnAccount() {
        var id = office.contracted();
        office.accounts.person("luo", Role.AUDITOR);
        office.qualify("luo");
        office.accounts.close("lei");

        assertThat(faults(office.planned(id, "lei"))).containsExactly("INVALID CASE-09 team.lei");
        assertThat(faults(office.planned(id, "rui"))).contains("CONDITION CASE-09 team.rui");
        assertThat(faults(office.planned(id, "luo"))).isEmpty();
    }

    @Test
    void aCaseWhoseSchemeWasTakenAwayIsBroken() {
        var id = office.opened();
        var without = office.casework(CupScheme.withEditions("mug", "2025-01-01"));

        assertThatThrownBy(() -> without.find(id, office.reviewer))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("c-1 is of scheme cup, which is not at hand");
    }
}
