package dev.assay.domain.certification.personnel;

import static dev.assay.domain.certification.personnel.Records.ADMINISTRATOR;
import static dev.assay.domain.certification.personnel.Records.ANOTHER;
import static dev.assay.domain.certification.personnel.Records.AUDITOR;
import static dev.assay.domain.certification.personnel.Records.CLIENT;
import static dev.assay.domain.certification.personnel.Records.QUALIFIED;
import static dev.assay.domain.certification.personnel.Records.SCHEMES;
import static dev.assay.domain.certification.personnel.Records.TODAY;
import static dev.assay.domain.certification.personnel.Records.TOMORROW;
import static dev.assay.domain.certification.personnel.Records.YESTERDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.assay.domain.certification.explanation.Breach;
import dev.assay.domain.certification.explanation.Outcome;
import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.PersonnelAct.DeclareConflict;
import dev.assay.domain.certification.personnel.PersonnelAct.DeclareImpartiality;
import dev.assay.domain.certification.personnel.PersonnelAct.EndConflict;
import dev.assay.domain.certification.personnel.PersonnelAct.EndQualification;
import dev.assay.domain.certification.personnel.PersonnelAct.RecordQualification;
import dev.assay.domain.certification.personnel.PersonnelAct.RecordRegistration;
import dev.assay.domain.certification.personnel.PersonnelAct.RecordWitnessedAudit;
import dev.assay.domain.certification.personnel.PersonnelEvent.ConflictDeclared;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("TEAM-01")
class DossierTest {
    /** Qualified for tea, and tied to the client; so that there is something to end. */
    private final Dossier dossier =
            Records.of(QUALIFIED, new ConflictDeclared(TODAY, CLIENT, "holds shares", TODAY, null));

    /** One sound act of each kind. */
    static List<PersonnelAct> acts() {
        return List.of(
                new RecordRegistration(TODAY, "S-1", TOMORROW),
                new RecordQualification(TODAY, "tea", YESTERDAY, TODAY, "file 7"),
                new EndQualification(TODAY, "tea", "no practice"),
                new RecordWitnessedAudit(TODAY, "tea", "wu", YESTERDAY, true, "sound"),
                new DeclareImpartiality(TODAY, "I am bound to nobody."),
                new DeclareConflict(TODAY, ANOTHER, "consulted there", YESTERDAY, TOMORROW),
                new EndConflict(TODAY, CLIENT, TODAY, "sold"));
    }

    private Outcome<PersonnelEvent> perform(PersonnelAct act) {
        return dossier.perform(act, ADMINISTRATOR, TODAY, SCHEMES);
    }

    private static List<String> faults(Outcome<?> outcome) {
        return outcome.breaches().stream()
                .map(breach ->
                        breach.kind() + " " + breach.rule() + (breach.field() == null ? "" : " " + breach.field()))
                .toList();
    }

    @Test
    void thereIsAnActOfEveryKindAndAnEventOfEach() {
        assertThat(acts())
                .hasSize(PersonnelEvent.class.getPermittedSubclasses().length)
                .allSatisfy(act -> assertThat(perform(act)).isEqualTo(Outcome.done(act.event())));
        assertThat(acts())
                .extracting(PersonnelAct::event)
                .allSatisfy(event -> assertThat(event.on()).isEqualTo(TODAY))
                .allSatisfy(event -> assertThat(event.rule()).isEqualTo("TEAM-01"))
                .extracting(PersonnelEvent::getClass)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("acts")
    @Rule("LOG-01")
    void aPersonDeclaresForItselfAndAnAdministratorRecordsTheRest(PersonnelAct act) {
        var declares = act instanceof DeclareImpartiality || act instanceof DeclareConflict;

        assertThat(faults(dossier.perform(act, AUDITOR, TODAY, SCHEMES)))
                .isEqualTo(declares ? List.of() : List.of("FORBIDDEN LOG-01"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @Rule("LOG-01")
    void onlyAnAdministratorSpeaksForAnother(Role role) {
        var other = new Person("ping", Set.of(role));

        for (var act : acts()) {
            assertThat(faults(dossier.perform(act, other, TODAY, SCHEMES)))
                    .isEqualTo(role == Role.ADMINISTRATOR ? List.of() : List.of("FORBIDDEN LOG-01"));
        }
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                argumentSet("an act of tomorrow", new RecordRegistration(TOMORROW, "S-1", TOMORROW), "LOG-01 on"),
                argumentSet(
                        "an act before the last entry", new RecordRegistration(YESTERDAY, "S-1", TODAY), "LOG-01 on"),
                argumentSet("no number", new RecordRegistration(TODAY, " ", TOMORROW), "TEAM-01 number"),
                argumentSet(
                        "a qualification in nothing",
                        new RecordQualification(TODAY, "gold", null, null, ""),
                        "TEAM-01 scheme, TEAM-01 evidence, TEAM-01 trainedOn"),
                argumentSet(
                        "learned tomorrow",
                        new RecordQualification(TODAY, "tea", TOMORROW, TOMORROW, "file 7"),
                        "TEAM-01 trainedOn, TEAM-01 examinedOn"),
                argumentSet("ended for no reason", new EndQualification(TODAY, "tea", ""), "TEAM-01 reason"),
                argumentSet(
                        "watched by nobody, tomorrow",
                        new RecordWitnessedAudit(TODAY, "gold", "", TOMORROW, false, ""),
                        "TEAM-01 scheme, TEAM-01 witness, TEAM-01 statement, TEAM-01 witnessedOn"),
                argumentSet(
                        "watched by the auditor itself",
                        new RecordWitnessedAudit(TODAY, "tea", " lei", TODAY, true, "sound"),
                        "TEAM-01 witness"),
                argumentSet("a declaration of nothing", new DeclareImpartiality(TODAY, ""), "TEAM-01 statement"),
                argumentSet(
                        "a conflict that ends before it begins",
                        new DeclareConflict(TODAY, ANOTHER, "", TOMORROW, TODAY),
                        "TEAM-01 nature, TEAM-01 since, TEAM-01 until"),
                argumentSet(
                        "a conflict ended before it began",
                        new EndConflict(TODAY, CLIENT, YESTERDAY, " "),
                        "TEAM-01 reason, TEAM-01 until"),
                argumentSet(
                        "a conflict ended tomorrow",
                        new EndConflict(TODAY, CLIENT, TOMORROW, "sold"),
                        "TEAM-01 until"));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void everythingUnsoundIsToldAtOnce(PersonnelAct act, String faults) {
        var outcome = perform(act);

        assertThat(faults(outcome))
                .containsExactlyElementsOf(Arrays.stream(faults.split(", "))
                        .map(fault -> "INVALID " + fault)
                        .toList());
        assertThat(outcome.breaches())
                .extracting(breach -> breach.message().text())
                .allSatisfy(text -> assertThat(text.en()).isNotEqualTo(text.zh()));
    }

    @Test
    void whatIsNotThereCannotBeEnded() {
        assertThat(faults(perform(new EndQualification(TODAY, "inn", "no practice"))))
                .containsExactly("UNKNOWN TEAM-01");
        assertThat(faults(perform(new EndConflict(TODAY, ANOTHER, TODAY, "sold"))))
                .containsExactly("UNKNOWN TEAM-01");
    }

    @Test
    void whatWasEndedCannotBeEndedAgain() {
        var ended = dossier.after(new EndQualification(TODAY, "tea", "no practice").event())
                .after(new EndConflict(TODAY, CLIENT, TODAY, "sold").event());

        assertThat(faults(ended.perform(new EndQualification(TODAY, "tea", "?"), ADMINISTRATOR, TODAY, SCHEMES)))
                .containsExactly("UNKNOWN TEAM-01");
        assertThat(faults(
                        ended.perform(new EndConflict(TOMORROW, CLIENT, TODAY, "?"), ADMINISTRATOR, TOMORROW, SCHEMES)))
                .containsExactly("UNKNOWN TEAM-01");
    }

    @Test
    void aConflictIsDeclaredOnceWhileItLasts() {
        var again = new DeclareConflict(TODAY, CLIENT, "consulted there", TODAY, null);
        var over = dossier.after(new EndConflict(TODAY, CLIENT, TODAY, "sold").event());
        var later = new DeclareConflict(TOMORROW, CLIENT, "consulted there", TOMORROW, null);

        assertThat(faults(perform(again))).containsExactly("CONDITION TEAM-01 organisation");
        assertThat(faults(over.perform(later, AUDITOR, TOMORROW, SCHEMES))).isEmpty();
    }

    @Test
    void aSchemeThatIsGoneCanStillBeLeft() {
        assertThat(dossier.perform(new EndQualification(TODAY, "tea", "gone"), ADMINISTRATOR, TODAY, Set.of())
                        .breaches())
                .isEmpty();
    }

    @Test
    void aRefusalSaysWhoMayDoIt() {
        var refused = dossier.perform(new RecordRegistration(TODAY, "S-1", TODAY), AUDITOR, TODAY, SCHEMES);

        assertThat(refused.breaches())
                .extracting(Breach::message)
                .extracting(message -> message.text().en())
                .containsExactly("Only an administrator may put this on record of lei.");
    }

    @Test
    void aDossierIsWhatItsEventsMadeIt() {
        var after = acts().stream().map(PersonnelAct::event).reduce(dossier, Dossier::after, (one, _) -> one);

        assertThat(dossier.version()).isEqualTo(2);
        assertThat(after.version()).isEqualTo(9);
        assertThat(after.registration().orElseThrow().number()).isEqualTo("S-1");
        assertThat(after.qualifications()).singleElement().satisfies(only -> {
            assertThat(only.trainedOn()).isEqualTo(QUALIFIED.trainedOn());
            assertThat(only.evidence()).containsExactly("file 7", "file 7");
            assertThat(only.isRunning()).isFalse();
        });
        assertThat(after.declarations()).hasSize(1);
        assertThat(after.conflicts()).extracting(Conflict::until).containsExactly(TODAY, TOMORROW);
        assertThat(Dossier.empty("lei").version()).isZero();
    }
}
