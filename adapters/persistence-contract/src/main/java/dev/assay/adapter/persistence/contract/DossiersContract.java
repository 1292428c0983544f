package dev.assay.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.domain.certification.explanation.Rule;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.PersonnelEvent.ImpartialityDeclared;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is on record of a person is found by the account name, and everybody's in the order of the names. */
@Rule("TEAM-01")
public interface DossiersContract {

    /** The store under test. */
    Stores stores();

    @Test
    default void aDossierIsFoundAsItIsNow() {
        var first = declared(Fresh.word());
        var second = first.after(new ImpartialityDeclared(Samples.DAY.plusYears(1), "仍无利益关系"));
        assertThat(clerk().record(first)).isTrue();
        assertThat(clerk().record(second)).isTrue();

        var found = stores().dossiers().find(first.name()).orElseThrow();

        assertThat(found.name()).isEqualTo(first.name());
        assertThat(found.events()).isEqualTo(second.events());
    }

    @Test
    default void ofWhomNothingIsOnRecordThereIsNoDossier() {
        assertThat(stores().dossiers().find(Fresh.word())).isEmpty();
        assertThat(stores().dossiers().find("no\0body")).isEmpty();
    }

    /** Character by character, whatever the language of the database thinks of hyphens. */
    @Test
    default void everyDossierIsThereInTheOrderOfTheNames() {
        var word = Fresh.word();
        var names = Stream.of(".b", "-b", "0", "a", "a-", "a.", "b")
                .map(end -> word + end)
                .toList();
        names.reversed().forEach(name -> clerk().record(declared(name)));

        assertThat(stores().dossiers().all())
                .filteredOn(dossier -> dossier.name().startsWith(word))
                .extracting(Dossier::name)
                .isEqualTo(names.stream().sorted().toList());
    }

    @Test
    @Rule("LOG-01")
    default void onlyWhatFollowsOnTheDossierIsRecorded() {
        var declared = declared(Fresh.word());
        clerk().record(declared);

        assertThat(clerk().record(declared)).isFalse();

        assertThat(clerk().entriesOf(declared.name())).hasSize(1);
        assertThat(stores().dossiers().find(declared.name()).orElseThrow().version())
                .isEqualTo(1);
    }

    /** An account may be called what a case is called. */
    @Test
    default void aPersonIsNoCaseOfTheSameName() {
        var opened = Samples.newCase(Fresh.caseId());
        var dossier = declared(opened.id().value());

        assertThat(clerk().record(Clerk.change(opened), Clerk.change(dossier))).isTrue();

        assertThat(stores().cases().find(opened.id()).orElseThrow().version()).isEqualTo(1);
        assertThat(stores().dossiers().find(dossier.name()).orElseThrow().version())
                .isEqualTo(1);
        assertThat(clerk().entriesOf(opened.id())).hasSize(1);
    }

    private static Dossier declared(String name) {
        return Dossier.of(name, List.of(new ImpartialityDeclared(Samples.DAY, "无利益关系")));
    }

    private Clerk clerk() {
        return new Clerk(stores().journal());
    }
}
